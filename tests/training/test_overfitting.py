"""What a validation curve shows, on curves made by hand: (epoch, training, validation) in bits per character."""

from textgen.training.overfitting import Validation, best_of, has_overfitted, overfits, overfitting_in_a_row

NAN = float("nan")


def curve(*points):
    return [Validation(epoch, *losses) for epoch, losses in enumerate(points, start=1)]


def test_the_best_is_the_first_of_the_lowest():
    assert best_of(curve((3.0, 2.5), (2.8, 2.4), (2.7, 2.4))).epoch == 2


def test_overfitting_is_worse_by_more_than_chance_while_training_improves():
    best = Validation(1, 2.0, 2.0)
    assert overfits(Validation(2, 1.9, 2.05), best)
    assert not overfits(Validation(2, 1.9, 2.03), best)  # 1.5 % may be chance
    assert not overfits(Validation(2, 2.1, 2.05), best)  # training became worse too: no overfitting, but long steps
    assert not overfits(Validation(2, NAN, 2.05), best)
    assert not overfits(Validation(2, 1.9, 2.05), Validation(1, NAN, 2.0))


def test_those_at_the_end_count():
    worse, fine = (1.5, 2.1), (1.8, 2.01)
    assert overfitting_in_a_row([]) == 0
    assert overfitting_in_a_row(curve((2.0, 2.0))) == 0
    assert overfitting_in_a_row(curve((2.0, 2.0), worse, worse, worse)) == 3
    assert overfitting_in_a_row(curve((2.0, 2.0), worse, fine, worse, worse)) == 2
    assert overfitting_in_a_row(curve((2.0, 2.0), worse, worse, fine)) == 0


def test_overfitting_lasts_for_a_reading_of_the_text():
    points = curve((2.0, 2.0), (1.5, 2.1), (1.4, 2.2), (1.3, 2.3))
    assert has_overfitted(points, 3)
    assert not has_overfitted(points, 4)
    within = [point._replace(epoch=point.epoch / 4) for point in points]
    assert not has_overfitted(within, 1)
    assert has_overfitted([*within, Validation(1.25, 1.2, 2.4)], 1)
    assert not has_overfitted([], 1)


def test_a_plateau_and_a_new_best_are_no_overfitting():
    assert overfitting_in_a_row(curve((2.2, 2.0), *[(2.0, 2.01)] * 50)) == 0
    assert overfitting_in_a_row(curve((2.2, 2.0), (1.8, 2.1), (1.7, 2.2), (1.6, 1.99))) == 0


def test_a_fitted_temperature_does_not_hide_overfitting():
    hidden = [Validation(1, 2.0, 2.0, 2.0), *[Validation(n, 1.9 - n / 10, 2.0, 2.0 + n / 10) for n in range(2, 6)]]
    assert overfitting_in_a_row(hidden) == 4
    improving = [*hidden, Validation(6, 1.2, 1.9, 2.7)]
    assert overfitting_in_a_row(improving) == 0
    assert overfitting_in_a_row([*improving, Validation(7, 1.1, 1.9, 2.8)]) == 1


def test_the_best_may_come_after_a_bad_stretch_that_is_then_forgotten():
    # a learning rate that is too high makes both worse; the best of them all counts, wherever it stands
    points = (2.6, 2.5), (2.9, 2.8), (2.8, 2.7), (2.3, 2.4), (2.0, 2.5), (1.9, 2.6)
    assert overfitting_in_a_row(curve(*points)) == 2
