"""The page of `inspect cells` in a real browser: it asks nobody for anything, and its picker works."""

import shutil

import pytest

from textgen.cli import main

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [pytest.mark.slow, pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")]


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def file(workplace, tmp_path_factory):
    """The file that the command writes."""
    target = tmp_path_factory.mktemp("page") / "page.html"
    flags = ["--checkpoints", str(workplace / "checkpoints"), "--prompt", "ROMEO:\nO speak again, my lord?\n"]
    with pytest.raises(SystemExit) as left:
        main(["inspect", "cells", *flags, "--layer", "2", "--unit", "5", "--out", str(target)])
    assert left.value.code == 0
    return target


@pytest.fixture
def page(browser, file):
    """The page, opened, with what it asked for and what went wrong in it."""
    opened = browser.new_page(viewport={"width": 1200, "height": 800})
    opened.asked, opened.errors = [], []
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.on("pageerror", lambda error: opened.errors.append(str(error)))
    opened.goto(file.as_uri())
    yield opened
    opened.close()


def colours(page):
    return page.evaluate("[...document.querySelectorAll('main span')].map(s => s.style.background)")


def test_it_shows_the_text_and_asks_for_nothing(page):
    assert page.locator("main").inner_text().replace("↵", "").split() == "ROMEO: O speak again, my lord?".split()
    assert page.locator("#unit").input_value() == "5"
    assert page.locator("#layer").input_value() == "1"  # counted from 0 inside
    assert len(page.asked) == 1, "the page itself"
    assert page.errors == []


def test_another_unit_layer_and_part_are_painted(page):
    seen = [colours(page)]
    for change in (
        lambda: page.locator("#unit").fill("6"),
        lambda: page.locator("#layer").select_option("0"),
        lambda: page.locator("#part").select_option("f"),
        lambda: page.locator("#part").select_option("surprise"),
    ):
        change()
        seen.append(colours(page))
        assert seen[-1] != seen[-2]
    assert page.locator("#unit").is_disabled()
    page.locator("#part").select_option("c")
    page.locator("#unit").fill("999")
    assert page.locator("#unit").input_value() == "63"
    assert page.errors == []


def test_a_character_tells_what_the_model_expected(page):
    page.locator("main span").nth(2).hover()
    told = page.locator("#character").inner_text()
    assert "M" in told
    assert "probability" in told
    assert told.count("%") >= 5
    page.locator("main span").nth(2).click()
    page.locator("main span").nth(4).hover()
    assert page.locator("#character").inner_text() == told  # a click keeps it
    assert page.errors == []
