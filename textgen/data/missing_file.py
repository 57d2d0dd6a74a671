"""The remedy for a path that does not exist: a near one, or the reason why it is none."""

from __future__ import annotations

import difflib
import os
import re
import shlex
import unicodedata
from pathlib import Path

QUOTATION_MARKS = "'\"`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb"
MAX_NAMES = 10_000
"""Names of a folder that are compared with the missing one."""


def remedy(given: str) -> str:
    """Returns what to do about a path that does not exist, after a semicolon; "" if nothing is known.

    Addresses, paths in quotation marks, variables that the shell left as they are, paths of Windows on other systems,
    and names like another one in the folder are recognized.
    """
    if re.match(r"(https?|ftp)://", given):
        return f"; download it first (curl -LO {shlex.quote(given)}) and give the file"
    if given.startswith("file://"):
        return f"; give the path alone: {given.removeprefix('file://')}"
    bare = given.strip(QUOTATION_MARKS + " \u00a0\t\r\n")
    if bare != given and bare and os.path.lexists(bare):
        return f"; there is {bare}, without quotation marks and spaces around it"
    if re.search(r"\$\w|\$\{\w+\}|%\w+%", given):
        return "; the shell has not replaced the variable in it; write it without single quotation marks"
    if os.name != "nt" and "\\" in given:
        slashes = re.sub(r"^([A-Za-z]):", lambda drive: f"/mnt/{drive[1].lower()}", given).replace("\\", "/")
        return f"; a path of this system has slashes (in WSL it would be {slashes})"
    near = _nearest(Path(given))
    return f"; did you mean {near}?" if near else ""


def _nearest(path: Path) -> Path | None:
    """Returns the path in the same folder whose name is nearest, whatever its case and Unicode normal form."""
    try:
        with os.scandir(path.parent) as entries:
            names = [entry.name for entry, _ in zip(entries, range(MAX_NAMES), strict=False)]
    except OSError:
        return None
    plain = {_plain(name): name for name in sorted(names, reverse=True) if not name.startswith(".")}
    near = difflib.get_close_matches(_plain(path.name), plain, 1, cutoff=0.75)
    return path.with_name(plain[near[0]]) if near else None


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
