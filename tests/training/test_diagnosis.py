"""Diagnoses of curves made by hand: (training, validation) in bits per character, one an epoch."""

import pytest

from textgen.training.diagnosis import (
    Validation,
    best_of,
    diagnose,
    fall,
    has_overfitted,
    overfits,
    overfitting_in_a_row,
    trend,
)

NAN = float("nan")
ENTROPY = 4.5


def curve(*points):
    return [Validation(epoch, *losses) for epoch, losses in enumerate(points, start=1)]


def said(*points, end="time", rate=0.0, entropy=ENTROPY, short=False):
    return diagnose(curve(*points), end=end, rate=rate, entropy=entropy, short=short)


FALLING = (3.0, 2.9), (2.5, 2.5), (2.3, 2.3), (2.2, 2.2), (2.1, 2.1), (2.0, 2.05)
FLAT = (2.5, 2.5), (2.2, 2.3), (2.1, 2.2), (2.05, 2.151), (2.05, 2.15), (2.05, 2.15)


def memorized(best, last):
    """Validation is 2.0 at epoch `best` and a bit worse with each epoch, while training goes on to improve."""
    before = [(3.0 - 0.1 * k, 3.0 - 0.1 * k) for k in range(best - 1)]
    return *before, *((1.9 - 0.1 * k, 2.0 + 0.02 * k) for k in range(last - best + 1))


@pytest.mark.parametrize("end", ["time", "steps", "patience", "signal"])
def test_overfitting(end):
    assert said(*memorized(9, 14), end=end) == (
        "overfitting: validation was best at epoch 9 of 14 while training kept improving; use more dropout or a "
        "smaller model"
    )


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ("time", "validation was still falling when the time was up: train longer"),
        ("steps", "validation was still falling when the last step was done: train longer"),
        ("signal", "validation was still falling when the run was stopped: continue with --resume"),
    ],
)
def test_still_falling(end, words):
    assert said(*FALLING, end=end) == words


@pytest.mark.parametrize(
    ("points", "words"),
    [
        (((3.0, 2.9),), ""),
        (((3.0, 2.9), (2.5, 2.5)), "improving: 0.400 bits better than before"),
        (((2.1, 2.0), (2.0, 1.999)), "hardly changing: 0.001 bits better than the best so far"),
        (((2.1, 2.0), (2.0, 2.005)), "hardly changing: 0.005 bits worse than the best so far"),
        (
            ((2.1, 2.0), (2.0, 2.0), (1.9, 2.05)),
            "0.050 bits worse than at epoch 1, though training improves: the text is being memorized",
        ),
        (
            ((2.1, 2.0), (2.5, 2.4)),
            "0.400 bits worse than at epoch 1, and so is training: the learning rate may be too high",
        ),
    ],
)
def test_the_trend_of_the_last_validation(points, words):
    assert trend(curve(*points)) == words


def test_a_curve_that_has_just_turned_far_above_training_is_overfitting():
    # validation 1.6350 and 1.6378 nats, training 0.6 bits below
    points = (3.0, 2.9), (2.6, 2.6), (2.3, 2.45), (2.1, 2.4), (1.85, 2.3588), (1.756, 2.3628)
    assert said(*points) == (
        "overfitting begins: validation was best at epoch 5 of 6, and training is 0.61 bits below it; "
        "use more dropout, a smaller model or more text"
    )
    still_best = (*points[:-1], (1.756, 2.3588 - 0.001))
    assert "still falling" in said(*still_best)


def test_a_curve_that_rises_again_is_not_falling():
    points = (3.0, 2.9), (2.2, 2.2), (2.2, 2.2), (1.9, 2.0), (1.75, 2.02), (1.7, 2.03)
    assert "has not improved since epoch 4 of 6" in said(*points)


def test_the_flat_end_of_a_learning_rate_near_zero_hides_no_fall():
    points = (3.0, 2.9), (2.6, 2.6), (2.4, 2.4), (2.2, 2.2), (2.1, 2.1), (2.1, 2.1)
    assert "still falling when the time was up" in said(*points)


def test_close_together():
    assert said(*FLAT) == ("validation has levelled off close to training (0.10 bits above it): use a larger model")


def test_training_with_its_dropout_above_validation():
    points = [(training + 0.3, validation) for training, validation in FLAT]
    assert said(*points) == ("validation has levelled off, no higher than training: use a larger model")


def test_far_apart():
    assert said((2.5, 2.5), (2.2, 2.31), (2.0, 2.30), (1.8, 2.30), (1.75, 2.29), (1.7, 2.29)) == (
        "validation has not improved since epoch 5 of 6, and is 0.59 bits above training: use more dropout or more text"
    )
    assert said((2.5, 2.5), (2.2, 2.31), (2.0, 2.30), (1.8, 2.30), (1.75, 2.29), (1.7, 2.28)) == (
        "validation has levelled off 0.58 bits above training: use more dropout or more text"
    )


def test_without_a_training_loss_the_gap_is_unknown():
    points = [(NAN, validation) for _, validation in FLAT]
    assert said(*points) == "validation has levelled off, and there is no training loss to compare it with"


def test_a_learning_rate_that_is_too_high():
    assert said((2.5, 2.4), (2.3, 2.2), (2.6, 2.5), (2.7, 2.6)) == (
        "instability: validation and training were both better at epoch 2 of 4; use a lower learning rate"
    )


def test_a_plateau_at_a_high_learning_rate_is_not_the_end():
    assert said(*FLAT, end="signal", rate=0.62) == (
        "validation has hardly fallen of late, but the learning rate was still at 62 % of its peak when the run was "
        "stopped, and its decay brings most of the gain: continue with --resume"
    )


def test_early_stopping_is_overfitting_whatever_the_fitted_temperature_hides():
    # the best is at epoch 4, and the last, at a high learning rate, only 1 % above it
    points = (2.5, 2.5), (2.2, 2.2), (2.0, 2.05), (1.9, 2.0), (1.8, 2.01), (1.7, 2.02)
    assert said(*points, end="patience", rate=0.43) == (
        "overfitting: validation was best at epoch 4 of 6 while training kept improving; use more dropout or a smaller "
        "model"
    )
    still_best = (*points[:-1], (1.7, 1.999))
    assert said(*still_best, end="patience", rate=0.43).startswith("overfitting: training is 0.30 bits below")


@pytest.mark.parametrize("end", ["time", "steps", "patience", "signal"])
@pytest.mark.parametrize("points", [FALLING, FLAT, memorized(9, 14), memorized(4, 5)])
def test_a_short_text_is_the_limit(points, end):
    found = said(*points, end=end, rate=0.5, short=True)
    assert "train longer" not in found
    assert "larger model" not in found
    assert "more text" in found or found.endswith("continue with --resume")


def test_one_validation_shows_no_trend():
    assert said((2.5, 2.4)) == (
        "one validation shows no trend: train longer, or validate more often with --validate-every"
    )


def test_two_validations_are_a_curve():
    assert "still falling" in said((2.5, 2.4), (2.3, 2.2))
    assert "levelled off" in said((2.5, 2.4), (2.3, 2.39))
    assert "validation was best at epoch 1 of 2" in said((2.5, 2.4), (2.3, 2.6))


@pytest.mark.parametrize("points", [((0.01, 4.5),), ((0.02, 4.7), (0.01, 4.5)), ((0.02, 4.45), (0.01, 4.49))])
def test_a_memorized_text_is_recognized_without_a_rise(points):
    found = said(*points, entropy=4.8)
    assert found == (
        f"overfitting: training is {points[-1][1] - 0.01:.2f} bits below validation, the text is memorized; use more "
        "dropout, a smaller model or more text"
    )


def test_without_a_validation_there_is_no_diagnosis():
    assert diagnose([], end="signal", rate=1.0, entropy=ENTROPY) == "there was no validation"


def test_a_model_no_better_than_unigrams():
    assert said((4.8, 4.7), (4.6, 4.55)) == (
        "validation is no better than the frequencies of its characters alone (4.50 bits): train longer or with "
        "another learning rate, if the text has structure to learn"
    )


def test_a_model_that_fits_its_training_text_only():
    assert said((4.8, 4.7), (3.0, 4.8)) == (
        "validation is no better than the frequencies of its characters alone (4.50 bits), although training is: use "
        "more text, or training text that is more similar"
    )


def test_a_text_that_is_predicted_without_error():
    assert "nothing is left to improve" in said((0.1, 0.1), (0.002, 0.001))
    assert "nothing is left to improve" in said((0.0, 0.0), entropy=0.0)  # one repeated character


def test_epochs_of_any_size_have_three_digits():
    points = [Validation(0.1234 * k, 2.0 - 0.1 * k, 2.0 + 0.1 * k) for k in range(1, 4)]
    assert "at epoch 0.123 of 0.37 " in diagnose(points, end="time", rate=0.0, entropy=ENTROPY)
    points = [Validation(120.0 * k, 2.0 - 0.1 * k, 2.0 + 0.1 * k) for k in range(1, 4)]
    assert "at epoch 120 of 360 " in diagnose(points, end="time", rate=0.0, entropy=ENTROPY)


def test_the_fall_is_that_of_the_last_third():
    assert fall(curve((0, 3.0), (0, 2.5), (0, 2.2), (0, 2.0), (0, 1.9), (0, 1.85))) == pytest.approx(0.15)
    assert fall(curve((0, 3.0), (0, 2.5))) == pytest.approx(0.5)
    assert fall(curve((0, 3.0))) == 0.0


def test_the_best_is_the_first_of_the_lowest():
    assert best_of(curve((3.0, 2.5), (2.8, 2.4), (2.7, 2.4))).epoch == 2


def test_overfitting_is_worse_by_more_than_chance_while_training_improves():
    best = Validation(1, 2.0, 2.0)
    assert overfits(Validation(2, 1.9, 2.05), best)
    assert not overfits(Validation(2, 1.9, 2.03), best)  # 1.5 % may be chance
    assert not overfits(Validation(2, 2.1, 2.05), best)  # training became worse too: no overfitting, but long steps
    assert not overfits(Validation(2, NAN, 2.05), best)
    assert not overfits(Validation(2, 1.9, 2.05), Validation(1, NAN, 2.0))


def test_validations_at_the_end_count():
    worse, fine = (1.5, 2.1), (1.8, 2.01)
    assert overfitting_in_a_row([]) == 0
    assert overfitting_in_a_row(curve((2.0, 2.0))) == 0
    assert overfitting_in_a_row(curve((2.0, 2.0), worse, worse, worse)) == 3
    assert overfitting_in_a_row(curve((2.0, 2.0), worse, fine, worse, worse)) == 2
    assert overfitting_in_a_row(curve((2.0, 2.0), worse, worse, fine)) == 0


def test_overfitting_lasts_for_an_epoch():
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


def test_only_validations_after_the_best_count():
    # a learning rate that is too high makes both worse; the best of them all counts, wherever it stands
    points = (2.6, 2.5), (2.9, 2.8), (2.8, 2.7), (2.3, 2.4), (2.0, 2.5), (1.9, 2.6)
    assert overfitting_in_a_row(curve(*points)) == 2
