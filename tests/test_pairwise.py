import itertools

from helpers.pairwise import pairwise


def test_any_two_values_of_different_axes_meet_in_a_case():
    axes = {"a": [1, 2, 3], "b": "xy", "c": [None, True, False, 0.5]}
    names, cases = pairwise(**axes)
    assert names == "a,b,c"
    assert len(cases) == 12  # as many as the two longest axes have pairs
    for one, other in itertools.combinations(range(3), 2):
        wanted = set(itertools.product(list(axes.values())[one], list(axes.values())[other]))
        assert {(case[one], case[other]) for case in cases} == wanted
