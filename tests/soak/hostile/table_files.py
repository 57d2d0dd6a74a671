"""Tables: CSV and its dialects, JSON lines, JSON; rows that are damaged, and what their values may hide."""

from __future__ import annotations

import csv
import io
import json
import random

from .byte_damage import damaged
from .hostile_input import HostileInput, Place, prose, reads, together
from .text_files import STATS

SKIP = ("--bad-rows", "skip")
BAD_ROWS = {
    "null": "null",
    "an array": "[1, 2]",
    "a number": "1",
    "NaN": "NaN",
    "deep arrays": "[" * 100_000,
    "deep objects": '{"text":' * 50_000,
    "deep text": '{"text": ' + "[" * 3000 + "]" * 3000 + "}",
    "no text": '{"name": "x"}',
    "null text": '{"text": null}',
    "a number as text": '{"text": 1e400}',
    "an object as text": '{"text": {"text": "x"}}',
    "half a character": '{"text": "a\\ud800b"}',
    "cut off": '{"text": "abc',
    "a wrong escape": '{"text": "\\x41"}',
    "two objects": '{"text": "a"} {"text": "b"}',
    "single quotes": "{'text': 'a'}",
    "a long number": '{"text": ' + "9" * 6000 + "}",
    "a comment": '// {"text": "a"}',
    "code": '__import__("os").system("touch ../canary")',
}


def make(place: Place, chance: random.Random) -> HostileInput:
    """Makes a table of one of the kinds below."""
    kinds = [damage, damage, dialects, dialects, bad_json_rows, bad_json_rows, json_files, odd_csv, templates]
    return chance.choice(kinds)(place, chance)


def rows_of(chance: random.Random) -> list[str]:
    """Texts of rows, some of which need quotes."""
    extra = ["", "", ', and "so"', "\nand on", "; | \t", " 'x'", "é漢\U0001f600", "=cmd|' /C calc'!A0"]
    return [prose(chance, chance.randint(20, 120)).strip() + chance.choice(extra) for _ in range(chance.randint(3, 12))]


def as_json_lines(texts: list[str]) -> str:
    """The rows as JSON lines."""
    return "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts))


def as_csv(texts: list[str], chance: random.Random, **dialect: object) -> str:
    """The rows as CSV."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, **dialect)  # type: ignore[arg-type]
    writer.writerows([("id", "text"), *enumerate(texts)])
    return file.getvalue()


def damage(place: Place, chance: random.Random) -> HostileInput:
    """A table with damaged bytes."""
    suffix, texts = chance.choice(["csv", "tsv", "jsonl", "ndjson", "json"]), rows_of(chance)
    whole = {
        "csv": lambda: as_csv(texts, chance),
        "tsv": lambda: "id\ttext\n" + "".join(f"{n}\t{' '.join(text.split())}\n" for n, text in enumerate(texts)),
        "json": lambda: json.dumps(
            [{"id": n, "text": text} for n, text in enumerate(texts)], indent=chance.choice([None, 1])
        ),
    }.get(suffix, lambda: as_json_lines(texts))()
    kind, content = damaged(whole.encode(), chance)
    (place.work / f"a.{suffix}").write_bytes(content)
    flags = SKIP if chance.random() < 0.5 else ()
    return HostileInput(f"{suffix}: {kind}", (*STATS, f"a.{suffix}", "--field", "text", *flags))


def dialects(place: Place, chance: random.Random) -> HostileInput:
    """A table that is whole, in one of many dialects."""
    texts = rows_of(chance)
    suffix = chance.choice(["csv", "csv", "jsonl", "json"])
    encoding = chance.choice(["utf-8", "utf-8-sig"])
    if suffix == "csv":
        quoting, delimiter = chance.choice([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]), chance.choice([",", ";", "\t", "|"])
        content = as_csv(
            texts, chance, delimiter=delimiter, quoting=quoting, lineterminator=chance.choice(["\n", "\r\n"])
        )
    elif suffix == "jsonl":
        content = as_json_lines(texts).replace("\n", chance.choice(["\n", "\n\n", "\r\n", " \n"]))
    else:
        rows = [{"id": n, "text": text} for n, text in enumerate(texts)]
        value = chance.choice([rows, {"messages": rows}, {"name": "x", "ids": [1], "rows": rows}])
        content = json.dumps(value, indent=chance.choice([None, 2]), ensure_ascii=chance.random() < 0.5)
    (place.work / f"a.{suffix}").write_bytes(content.encode(encoding))
    return HostileInput(f"{suffix}: dialect", (*STATS, f"a.{suffix}", "--field", "text"), reads(together(texts)), 0)


def bad_json_rows(place: Place, chance: random.Random) -> HostileInput:
    """JSON lines, some of which cannot be read: refused, or left out with the option for it."""
    texts, suffix = [*rows_of(chance), prose(chance, 150)], chance.choice(["jsonl", "ndjson", "jsonl.gz"])
    lines = as_json_lines(texts).splitlines(keepends=True)
    kind = chance.choice(list(BAD_ROWS))
    for _ in range(chance.randint(1, 3)):
        lines.insert(chance.randint(0, len(lines)), BAD_ROWS[kind] + "\n")
    content = "".join(lines).encode()
    if suffix.endswith("gz"):
        import gzip

        content = gzip.compress(content)
    (place.work / f"a.{suffix}").write_bytes(content)
    flags = (*STATS, f"a.{suffix}", "--field", "text")
    if chance.random() < 0.3:
        return HostileInput(f"row: {kind}", flags, must=2)
    return HostileInput(f"row: {kind}", (*flags, *SKIP), reads(together(texts)), 0)


def json_files(place: Place, chance: random.Random) -> HostileInput:
    """JSON whose nesting, numbers or names are beyond all bounds."""
    inner = '{"text": "abc"}'
    contents = {
        "deep array": "[" * 200_000,
        "deep array that ends": "[" * 5000 + inner + "]" * 5000,
        "deep object": '{"a":' * 100_000 + "1" + "}" * 100_000,
        "long number": f"[{'9' * 10_000}, {inner}]",
        "no comma": f"[{inner} {inner}]",
        "no end": f"[{inner}, {inner}",
        "garbage behind": f"[{inner}] garbage",
        "two lists": f'{{"a": [{inner}], "b": [{inner}]}}',
        "a string": '"' + "x" * 100_000 + '"',
        "empty array": "[]",
        "empty object": "{}",
        "nothing": "",
        "only a mark": "\ufeff",
        "spaces": " " * 1_500_000 + "[]",
        "same name": '{"text": "a", "text": [' + inner + "]}",
        "NUL": f"[{inner}, \0]",
        "bytes": "\udcff\udcfe",
        "an infinite number": '[{"text": Infinity}]',
        "many short": "[" + ",".join([inner] * 20_000) + "]",
        "XML bomb": '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>',
    }
    kind = chance.choice(list(contents))
    (place.work / "a.json").write_bytes(contents[kind].encode("utf-8", "surrogateescape"))
    right = reads(together(["abc"] * 20_000)) if kind == "many short" else None
    return HostileInput(
        f"json: {kind}", (*STATS, "a.json", "--field", "text", *chance.choice([(), SKIP])), right, 0 if right else None
    )


def odd_csv(place: Place, chance: random.Random) -> HostileInput:
    """CSV with quotes, columns, headers or lines beyond all bounds."""
    contents = {
        "open quote": 'id,text\n1,"abc\n' + "2,def\n" * 2000,
        "many columns": "text" + ",x" * 100_000 + "\n" + "a" + ",b" * 100_000 + "\n",
        "short rows": "id,text\n" + "1\n" * 50,
        "long rows": "id,text\n" + "1,a,b,c\n" * 50,
        "same name twice": "text,text\na,b\n",
        "no header": "1,a\n2,b\n",
        "only a header": "id,text\n",
        "empty": "",
        "quotes only": '"' * 10_001,
        "NUL": "id,text\n1,a\0b\n",
        "one long line": "id,text\n1," + "x" * 300_000 + "\n",
        "sep=": 'sep="\nid,text\n1,a\n',
        "sep is long": "sep=" + ";" * 1000 + "\nid;text\n",
        "a spreadsheet": "PK\x03\x04\x14\0\x06\0" + "\0" * 50,
        "an HTML page": "<html><body>error 404</body></html>\n" * 10,
        "CR only": "id,text\r1,a\r2,b\r",
        "backslashes": 'id,text\n1,"a\\"b"\n2,"c\\\n',
        "empty names": ",,,\n,,,\n",
        "bytes": "id,text\n1,\udcff\n",
        "quote in a value": 'id,text\n1,a"b"c\n',
        "quotes in every line": "id,text\n" + '1,"a"b\n' * 3000,
    }
    kind = chance.choice(list(contents))
    suffix = chance.choice(["csv", "csv", "tsv"])
    (place.work / f"a.{suffix}").write_bytes(contents[kind].encode("utf-8", "surrogateescape"))
    flags = [*chance.choice([(), SKIP]), *chance.choice([(), (), ("--no-header",)])]
    field = "2" if "--no-header" in flags else "text"
    return HostileInput(f"{suffix}: {kind}", (*STATS, f"a.{suffix}", "--field", field, *flags))


def templates(place: Place, chance: random.Random) -> HostileInput:
    """Templates that ask for more than a field."""
    (place.work / "a.jsonl").write_text(as_json_lines(rows_of(chance)))
    template = chance.choice(
        [
            "{text.__class__.__mro__}",
            "{0}",
            "{}",
            "{text!r}",
            "{text:>1000000000000}",
            "{text[0]}",
            "{",
            "}",
            "{{text}}",
            "{text",
            "",
            "{text.__init__.__globals__}",
            "{a:{text}}",
            "{\udcff}",
            "{text}" * 5000,
            "x" * 100_000,
            "{'a'.b}",
            "{text\\n}",
        ]
    )
    return HostileInput("template", (*STATS, "a.jsonl", "--template", template))
