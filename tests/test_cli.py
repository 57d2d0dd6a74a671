import os
import re
import shlex
import subprocess
import sys
from dataclasses import fields
from typing import get_args, get_origin

import pytest
from conftest import ROOT, clean_environment
from cyclopts import CycloptsError
from helpers.processes import run
from rich.console import Console

import textgen
from textgen.cli import COMMANDS, app, attach_dashes, leaves, main
from textgen.commands.ui.flags import ADVANCED_FLAGS
from textgen.errors import SettingsError, shortened
from textgen.settings.generation import ConstraintSettings, SamplingSettings
from textgen.settings.parsing import flag
from textgen.settings.run import PRESETS, CorpusSettings, ModelSettings, TrainingSettings

ALL_COMMANDS = [
    (name, *sub)
    for name in COMMANDS
    for sub in ([(each,) for each in app[name].resolved_commands() if each[0] != "-"] or [()])
]
TAKING_SETTINGS = {
    "train": (CorpusSettings, ModelSettings, TrainingSettings),
    "generate": (ConstraintSettings, SamplingSettings),
}


class StoppedError(Exception):
    """Parsing has come as far as a test needs."""


def app_of(command):
    return app[command[0]] if len(command) == 1 else app[command[0]][command[1]]


def flags_of(command):
    """The arguments of a command that have a flag, and values that it cannot do without."""
    arguments = app_of(command).assemble_argument_collection(parse_docstring=True)
    needed = ["x" for each in arguments if each.required]
    return [each for each in arguments if each.show and each.name.startswith("--")], needed


def parsed(*tokens):
    """The arguments that a command is called with."""
    return app.parse_args(list(tokens), exit_on_error=False, print_error=False)[1].arguments


def error_of(capsys, *tokens):
    with pytest.raises(SystemExit) as left:
        main(tokens)
    assert left.value.code == 2
    return capsys.readouterr().err


@pytest.fixture
def help_of(capsys, monkeypatch):
    """A function that returns the help of a command."""

    def show(*flags, columns=250):
        monkeypatch.setattr(app, "console", Console(width=columns))
        with pytest.raises(SystemExit) as left:
            main(flags if "--help-all" in flags else [*flags, "--help"])
        assert left.value.code == 0
        return capsys.readouterr().out

    return show


class TestHelp:
    def test_every_command_has_its_line(self, help_of):
        for command in COMMANDS:
            assert re.search(rf"^│ {command} +[A-Z].*\. +│$", help_of(), re.MULTILINE), command
        for group in ("inspect", "corpora"):
            lines = re.findall(r"^│ [a-z]+ +(\S.*?) +│$", help_of(group), re.MULTILINE)
            assert len(lines) == len([name for name in app[group].resolved_commands() if name[0] != "-"])
            assert all(re.fullmatch(r"[A-Z].*\.", line) for line in lines)

    def test_no_command_gets_the_help(self, tmp_path):
        result = run("textgen", cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        assert result.stdout == run("textgen", "--help", cwd=tmp_path).stdout

    def test_version(self, capsys):
        with pytest.raises(SystemExit):
            main(["--version"])
        assert capsys.readouterr().out.strip() == textgen.__version__

    @pytest.mark.parametrize("command", ALL_COMMANDS, ids=" ".join)
    def test_every_flag_has_a_line_of_help_that_begins_with_a_capital_and_ends_with_a_stop(self, command):
        arguments = app_of(command).assemble_argument_collection(parse_docstring=True)
        for each in arguments:
            if each.show:
                assert re.fullmatch(r"[A-Z\"].*\.", each.parameter.help, re.DOTALL), each.name

    @pytest.mark.parametrize("command", ALL_COMMANDS, ids=" ".join)
    def test_help_of_a_flag_that_collects_says_that_it_may_be_repeated(self, command):
        for each in flags_of(command)[0]:
            if collects(each):
                assert "may be repeated" in each.parameter.help, each.name

    @pytest.mark.parametrize(("command", "everyday"), [("train", range(20, 31)), ("generate", range(15, 22))])
    def test_help_shows_the_everyday_flags_and_help_all_the_rest(self, command, everyday, help_of):
        shown, every = (
            re.findall(r"^│ (--[a-z-]+)", help_of(command, asked), re.MULTILINE) for asked in ("--help", "--help-all")
        )
        assert len(shown) in everyday
        assert sorted(every) == sorted(each.name for each in flags_of((command,))[0])
        assert set(shown) < set(every)
        for kind in TAKING_SETTINGS[command]:
            for each in fields(kind):
                assert (flag(each.name) in shown) == each.metadata["everyday"]
        hidden = len(every) - len(shown)
        assert help_of(command).endswith(f"{hidden} more flags: textgen {command} --help-all\n")
        assert "more flags" not in help_of(command, "--help-all")

    @pytest.mark.parametrize("command", [*ALL_COMMANDS, (), ("corpora",), ("inspect",)], ids=" ".join)
    def test_help_may_be_asked_for_anywhere(self, command, capsys):
        for flags in ((*command, "--help"), (*command, "-h"), (*command, "--help-all"), ("--help-all", *command)):
            with pytest.raises(SystemExit) as left:
                main(flags)
            assert left.value.code == 0
            assert capsys.readouterr().out.startswith(" ".join(("Usage: textgen", *command)))

    def test_a_single_hidden_flag_is_one_flag(self, help_of, monkeypatch):
        monkeypatch.setattr("textgen.commands.ui.flags.ADVANCED_FLAGS", {("Model", "--checkpoints")})
        assert help_of("inspect", "gates").endswith("1 more flag: textgen inspect gates --help-all\n")

    @pytest.mark.parametrize(
        ("command", "usage"),
        [
            ("curves", "[OPTIONS] [RUN...]"),
            ("evaluate", "[OPTIONS] [RUN]"),
            ("inspect gates", "[OPTIONS] [RUN]"),
            ("inspect cells", "[OPTIONS] [RUN]"),
            ("inspect memory", "[OPTIONS] [RUN...]"),
            ("corpora fetch", "[OPTIONS] NAME..."),
            ("corpora show", "[OPTIONS] NAME"),
            ("score", "[OPTIONS] FILE"),
            ("originality", "[OPTIONS] TEXT"),
            ("train", "[OPTIONS]"),
        ],
    )
    def test_the_usage_names_the_arguments_as_the_help_does(self, help_of, command, usage):
        text = help_of(*command.split())
        assert text.splitlines()[0] == f"Usage: textgen {command} {usage}"
        assert all(re.search(rf"│ \*? *{name} ", text) for name in re.findall("RUN|NAME|FILE", usage))

    def test_paths_are_called_paths(self, help_of):
        text = help_of("train", "--help-all")
        for name in ("--checkpoints", "--corpora", "--tokenizer-model", "--config"):
            assert re.search(rf"│ {name} PATH ", text), name

    @pytest.mark.parametrize("command", ALL_COMMANDS, ids=" ".join)
    def test_every_flag_has_a_group(self, command, help_of):
        assert "─ Parameters ─" not in help_of(*command, "--help-all")

    def test_flags_that_help_leaves_out_exist(self):
        known = {(each.parameter.group[0].name, each.name) for command in ALL_COMMANDS for each in flags_of(command)[0]}
        assert known >= ADVANCED_FLAGS

    @pytest.mark.parametrize("columns", [80, 120])
    def test_help_fits_the_terminal(self, columns, help_of):
        for command in ([], ["train"], ["generate"], ["train", "--help-all"]):
            lines = help_of(*command, columns=columns).splitlines()
            assert all(len(line) <= columns for line in lines)


def collects(argument):
    return any(get_origin(hint) in (tuple, list) for hint in (argument.hint, *get_args(argument.hint)))


class TestRepeatedFlags:
    @pytest.mark.parametrize("command", ALL_COMMANDS, ids=" ".join)
    def test_the_last_of_a_flag_wins_and_lists_collect(self, command, monkeypatch):
        found = {}

        def stop(_, __, arguments):
            found.update({each.name: each.tokens for each in arguments})
            raise StoppedError

        monkeypatch.setattr(app, "config", stop)
        flags, needed = flags_of(command)
        switches = [each for each in flags if bool in leaves(each.hint) and str not in leaves(each.hint)]
        once = [part for each in flags for part in ([each.name] if each in switches else [each.name, "1"])]
        again = [
            part
            for each in flags
            for part in ((each.negatives or [each.name])[:1] if each in switches else [each.name, "2"])
        ]
        with pytest.raises(StoppedError):
            parsed(*command, *needed, *once, *again)
        for each in flags:
            tokens = found[each.name]
            if each in switches:
                assert [token.implicit_value for token in tokens] == [not each.negatives]
            else:
                assert [token.value for token in tokens] == (["1", "2"] if collects(each) else ["2"]), each.name

    def test_values_of_repeated_flags_arrive(self):
        flags = "--seed 1 --corpus a --seed 2 --corpus b --no-residual --residual --cell gru --cell=rnn"
        found = parsed("train", *flags.split())
        assert found["training"].seed == 2
        assert found["corpus"].corpus == ("a", "b")
        assert found["model"].residual is True
        assert found["model"].cell == "rnn"
        found = parsed("generate", "--stop", "a", "--stop", "b", "--top-k", "3", "--top-k", "5")
        assert found["constraints"].stop == ("a", "b")
        assert found["sampling"].top_k == 5


class TestWholeNumbers:
    @pytest.mark.parametrize("command", ALL_COMMANDS, ids=" ".join)
    def test_every_flag_of_whole_numbers_refuses_a_fraction(self, command):
        flags, needed = flags_of(command)
        whole = [each for each in flags if int in leaves(each.hint) and float not in leaves(each.hint)]
        for each in whole:
            for value in ("64.7", "6.40e1"):
                with pytest.raises(SettingsError, match=re.escape(f"{each.name} {value}: it must be a whole number")):
                    parsed(*command, *needed, each.name, value)

    @pytest.mark.parametrize("value", ["64.0", "-.5", "many", "1e3", ""])
    def test_so_are_other_texts(self, value):
        with pytest.raises((CycloptsError, SettingsError), match="--seed"):
            parsed("train", "--seed", value)

    def test_there_are_such_flags_in_commands_with_and_without_settings(self):
        names = {name for command in ALL_COMMANDS for each in flags_of(command)[0] for name in each.names}
        assert names >= {"--seed", "--layers", "--top-k", "--lag", "--positions", "--unit", "--width"}

    def test_so_does_a_file(self, tmp_path):
        (tmp_path / "settings.yaml").write_text("batch-size: 2.5\n")
        with pytest.raises(SettingsError, match=r"--batch-size 2\.5: it must be a whole number"):
            parsed("train", "--config", str(tmp_path / "settings.yaml"))


class TestLayers:
    def test_flags_win_over_the_config_and_the_config_over_the_preset(self, tmp_path):
        (tmp_path / "settings.yaml").write_text("layers: 5\nhidden: 32\ncorpus: [a, b]\npreset: quick\n")
        found = parsed("train", "--config", str(tmp_path / "settings.yaml"), "--layers", "2")
        assert (found["model"].layers, found["model"].hidden) == (2, 32)
        assert found["training"].max_time == PRESETS["quick"]["max-time"]
        assert found["corpus"].corpus == ("a", "b")

    def test_of_a_config_given_twice_the_last_one_is_read(self, tmp_path):
        for name in ("one", "two"):
            (tmp_path / name).write_text(f"layers: {len(name)}\npreset: quick\n" if name == "one" else "layers: 4\n")
        found = parsed("train", "--config", str(tmp_path / "one"), "--config", str(tmp_path / "two"))
        assert found["model"].layers == 4
        assert "training" not in found  # nothing of the first one

    def test_a_setting_with_the_name_of_a_command_is_read(self, tmp_path):
        (tmp_path / "settings.yaml").write_text("corpora: elsewhere\n")
        assert parsed("train", "--config", str(tmp_path / "settings.yaml"))["corpus"].corpora == "elsewhere"

    def test_a_config_of_an_earlier_version_is_read(self, tmp_path):
        (tmp_path / "settings.yaml").write_text("averaging: 0.02\nmuon_rate: 0.03\n")
        found = parsed("train", "--config", str(tmp_path / "settings.yaml"))["training"]
        assert (found.ema, found.muon_learning_rate) == (0.02, 0.03)

    def test_a_setting_that_there_is_not_is_refused_with_its_file(self, tmp_path):
        (tmp_path / "settings.yaml").write_text("layer: 5\n")
        with pytest.raises(CycloptsError, match=r"layer.*settings\.yaml"):
            parsed("train", "--config", str(tmp_path / "settings.yaml"))

    @pytest.mark.parametrize("limit", [("--max-steps", "60"), ("--epochs=1",), ("--max-time", "9s")])
    def test_a_limit_of_ones_own_takes_the_place_of_a_presets(self, limit):
        assert parsed("train", "--preset", "quick")["training"].max_time == "2m"
        found = parsed("train", "--preset", "paper-awd", *limit)
        assert found["training"].epochs == (1 if limit == ("--epochs=1",) else None)
        assert found["model"].hidden == PRESETS["paper-awd"]["hidden"]
        assert parsed("train", "--preset", "quick", "--patience", "3")["training"].max_time == "2m"

    def test_an_unknown_preset_is_refused_with_those_that_there_are(self):
        with pytest.raises(CycloptsError, match=r"slow.*quick.*paper-awd"):
            parsed("train", "--preset", "slow")


class TestErrors:
    def test_an_unknown_command_is_one_line_with_a_suggestion(self, capsys):
        assert re.fullmatch(r"error: there is no command trian; did you mean train\?\n", error_of(capsys, "trian"))

    def test_a_word_that_is_the_name_of_a_run(self, capsys, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "checkpoints" / "poems-1").mkdir(parents=True)
        assert error_of(capsys, "generate", "poems-1").endswith("did you mean --checkpoint poems-1?\n")
        assert error_of(capsys, "generate", "poems-2").endswith("did you mean --prompt poems-2?\n")

    def test_a_word_that_belongs_to_no_flag(self, capsys):
        assert error_of(capsys, "generate", "some", "words") == (
            "error: unexpected argument some words; did you mean --prompt 'some words'?\n"
        )
        assert error_of(capsys, "train", "my poems.txt") == (
            "error: unexpected argument 'my poems.txt'; did you mean --corpus 'my poems.txt'?\n"
        )
        assert error_of(capsys, "corpora", "check", "a.txt").endswith("did you mean --corpus a.txt?\n")
        assert error_of(capsys, "generate", "--prompt", "the", "old", "cat").endswith(
            "did you mean --prompt 'the old cat'?\n"
        )
        assert error_of(capsys, "curves", "--lr", "--x", "step").startswith("error: there is no flag --lr; see")

    @pytest.mark.parametrize("token", ["\u2013corpus", "\u2014corpus=a.txt", "-\u2011corpus"])
    def test_a_flag_with_a_typographic_dash_is_told_so(self, capsys, token):
        line = f"error: {token} begins with a typographic dash; write --corpus, with two hyphens\n"
        assert error_of(capsys, "train", token, "a.txt") == line
        assert error_of(capsys, "generate", "--prompt", "\u2014said", "x").startswith("error: unexpected argument")

    @pytest.mark.parametrize("flags", ["--corpus=~/none.txt", "--corpus a ~/none.txt", "--config=~/none.txt"])
    def test_the_home_folder_may_be_a_tilde_that_the_shell_has_left(self, capsys, tmp_path, monkeypatch, flags):
        monkeypatch.setenv("HOME", os.fspath(tmp_path))
        monkeypatch.chdir(tmp_path)
        (tmp_path / "a").write_text("a text")
        assert f"{tmp_path}/none.txt" in error_of(capsys, "train", *flags.split()).replace("\n", "")

    def test_a_folder_called_tilde_stays(self, capsys, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "~").mkdir()
        (tmp_path / "~" / "a.bin").write_bytes(b"GIF89a")
        assert "error: ~/a.bin is an image" in error_of(capsys, "train", "--corpus", "~/a.bin")

    @pytest.mark.parametrize("module", ["textgen", "textgen.cli"])
    def test_the_module_can_be_started(self, module):
        result = subprocess.run(
            [sys.executable, "-m", module, "score", "no.txt"], capture_output=True, text=True, check=False, cwd=ROOT
        )
        assert result.returncode == 2
        assert "no.txt" in result.stderr

    @pytest.mark.parametrize(
        ("command", "name", "meant"),
        [
            ("train", "--name", "--run"),
            ("train", "--file", "--corpus"),
            ("train", "--lr", "--learning-rate"),
            ("train", "--block_size", "--window"),
            ("train", "-rnn_size", "--hidden"),
            ("train", "--steps", "--max-steps"),
            ("generate", "--model", "--checkpoint"),
            ("generate", "--max-tokens", "--length"),
            ("generate", "--output", "--out"),
            ("generate", "--run", "--checkpoint"),
            ("train", "--output", "--run"),
            ("train", "--model", "--init-from"),
            ("train", "--gpu", "--accelerator"),
            ("train", "--continue", "--resume"),
            ("inspect cells", "--model", "--checkpoint"),
            ("generate", "--n-predict", "--length"),
            ("generate", "--repeat_last_n", "--penalty-window"),
            ("generate", "--stop-sequence", "--stop"),
            ("generate", "--do_sample", "--temperature"),
            ("generate", "--eos", "--stop"),
            ("generate", "--num", "--num-samples"),
            ("generate", "-o", "--out"),
        ],
    )
    def test_a_flag_of_another_program_is_understood(self, capsys, command, name, meant):
        line = error_of(capsys, *command.split(), name, "x")
        assert line == f"error: there is no flag {name}; did you mean {meant}?\n"

    def test_a_flag_that_only_another_command_has_is_not_guessed_by_its_letters(self, capsys):
        line = error_of(capsys, "train", "--words", "5")
        assert line == "error: there is no flag --words; see textgen train --help-all\n"
        for command in ("train", "generate"):
            line = error_of(capsys, command, "--quiet")
            assert line == f"error: there is no flag --quiet; see textgen {command} --help-all\n"

    def test_an_unknown_flag_is_one_line_with_a_suggestion(self, capsys):
        assert error_of(capsys, "train", "--layer", "3") == "error: there is no flag --layer; did you mean --layers?\n"

    @pytest.mark.parametrize(
        ("tokens", "message"),
        [
            ("train --hidden abc", "--hidden abc: it must be a whole number"),
            ("train --hidden=", "--hidden '': it must be a whole number"),
            ("train --hidden 2.5", "--hidden 2.5: it must be a whole number"),
            ("train --dropout much", "--dropout much: it must be a number"),
            (
                "train --corpus -a.txt",
                "--corpus has no value; give a file or a name (--corpus=-a.txt if it begins with a dash)",
            ),
            ("train --dropout 0,1", "--dropout 0,1: it must be a number, with a point: 0.1"),
            ("train --cell foo", "--cell foo: choose one of lstm, coupled, gru, rnn"),
            ("train --preset slow", "--preset slow: choose one of quick, default, paper-awd"),
            ("train --residual=maybe", "--residual maybe: it must be true or false"),
            ("train --hidden 0", "--hidden 0 is out of range: it must be at least 1 and at most 16384"),
            ("curves --width 39", "--width 39 is out of range: it must be at least 40 and at most 1000"),
            ("inspect memory --lag 0", "--lag 0 is out of range: it must be at least 1 and at most 10000"),
            ("train --qqq", "there is no flag --qqq; see textgen train --help-all"),
            ("train --hidden", "--hidden needs a value; one that begins with a dash is written --hidden=VALUE"),
            ("train --split -5/100/5", "--split needs a value; one that begins with a dash is written --split=VALUE"),
            ("score", "FILE is missing; see textgen score --help"),
            ("corpora fetch", "NAME is missing; see textgen corpora fetch --help"),
            ("originality", "TEXT is missing; see textgen originality --help"),
            (
                "originality --corpus a.txt b.txt",
                "TEXT is missing; it stands before --corpus: textgen originality TEXT --corpus FILE",
            ),
            ("inspect gate", "there is no command gate; did you mean gates?"),
            ("generate --words 2,000", "--words 2,000: it must be a whole number: 2000"),
            ("train --data_dir x", "there is no flag --data_dir; did you mean --corpus?"),
            ("generate --file x", "there is no flag --file; did you mean --prompt-file?"),
            ("chat", "there is no command chat; did you mean generate --interactive?"),
            ("plot", "there is no command plot; did you mean curves?"),
            ("stats", "there is no command stats; did you mean corpora stats?"),
            ("check", "there is no command check; did you mean corpora check?"),
            ("train --checkpoint x", "there is no flag --checkpoint; did you mean --resume?"),
        ],
    )
    def test_every_error_of_the_parser_names_argument_value_and_remedy(self, capsys, tokens, message):
        assert error_of(capsys, *tokens.split()) == f"error: {message}\n"

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            ("train:\n  hidden: 16\n", "train must be a value, not a section; write settings at the top level"),
            ("inspect: 1\n", "there is no setting inspect; see textgen train --help-all"),
            ("--seed: 1\n", "there is no setting --seed; did you mean seed?"),
            ("hidden: {a: 1}\n", "hidden must be a value, not a section; write settings at the top level"),
            ("corpus: [a, {b: 1}]\n", "corpus must be a value, not a section; write settings at the top level"),
            ("corpus: [a, [b]]\n", "corpus must be a value, not a section; write settings at the top level"),
            ("run: [a, b]\n", '--run ["a", "b"]: it must be one value, not a list'),
            ("hidden: [16, 32]\n", "--hidden [16, 32]: it must be a whole number"),
            ("resume: true\n", "resume is for the command line only; leave it out here"),
            ("config: other.yaml\n", "config is for the command line only; leave it out here"),
            ("hidden: 16\nlayers: 2\nhidden: 32\n", "hidden is given twice; keep one of them"),
            ("max_time: 1m\nmax-time: 2m\n", "max-time is given twice; keep one of them"),
            ("averaging: 0.1\nema: 0.2\n", "ema is given twice; keep one of them"),
            ("hidden:\n", "hidden has no value; give one, or leave the line out"),
            ("corpus: [a, null]\n", "corpus has no value; give one, or leave the line out"),
            ("epochs: 1.5\n", "--epochs 1.5: it must be a whole number"),
            ("epochs: many\n", "--epochs many: it must be a whole number"),
            ("hidden: 0\n", "--hidden 0 is out of range: it must be at least 1 and at most 16384"),
            ("max-time: soon\n", "--max-time 'soon' is not a duration; write for instance 90s, 2m or 1h30m"),
            ("layer: 5\n", "there is no setting layer; did you mean layers?"),
            ("qqq: 5\n", "there is no setting qqq; see textgen train --help-all"),
        ],
    )
    def test_an_error_in_a_file_names_the_file(self, capsys, tmp_path, monkeypatch, content, message):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "f.yaml").write_text(content)
        assert error_of(capsys, "train", "--config", "f.yaml") == f"error: f.yaml: {message}\n"

    def test_a_flag_that_wins_over_the_file_is_not_of_the_file(self, capsys, tmp_path):
        (tmp_path / "f.yaml").write_text("hidden: 16\n")
        said = error_of(capsys, "train", "--config", str(tmp_path / "f.yaml"), "--hidden", "0")
        assert said.startswith("error: --hidden 0 is out of range")


def test_a_dash_among_several_texts_is_standard_input():
    assert attach_dashes(["train", "--corpus", "-", "--epochs", "1"]) == ["train", "--corpus=-", "--epochs", "1"]
    assert attach_dashes(["train", "--corpus", "a", "-"]) == ["train", "--corpus", "a", "--corpus=-"]
    assert attach_dashes(["originality", "--top", "3", "-"]) == ["originality", "--top", "3", "-"]


def test_listing_commands_and_starting_generate_import_no_torch():
    code = """
import sys
from textgen.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    print([*sys.modules])
"""
    for flags in (["--help"], ["generate", "--help"], ["train", "--help"], ["generate", "--checkpoint", "nowhere"]):
        result = subprocess.run(
            [sys.executable, "-c", code, *flags],
            env=clean_environment() | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        modules = set(re.findall(r"'([a-zA-Z_]+)'", result.stdout))
        assert "textgen" in modules
        assert not modules & {"torch", "lightning", "wandb", "matplotlib"}


class TestCompletion:
    def test_bash_completes_commands_flags_and_choices(self, tmp_path):
        home = {"HOME": str(tmp_path), "SHELL": "/bin/bash", "XDG_DATA_HOME": ""}
        installed = run("textgen", "--install-completion", "--shell", "bash", cwd=tmp_path, env=home)
        assert installed.returncode == 0, installed.stderr
        (script,) = tmp_path.glob(".local/share/bash-completion/completions/textgen")
        assert str(script) in (tmp_path / ".bashrc").read_text()
        code = (
            f"source {shlex.quote(str(script))}\n"
            "function=$(complete -p textgen | sed 's/.*-F \\([^ ]*\\).*/\\1/')\n"
            'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}\n'
            '$function textgen "${@: -1}" ""; echo "${COMPREPLY[@]}"\n'
        )
        for line, completed in (
            ("tr", "train"),
            ("train --drop", "--dropout"),
            ("train --cell l", "lstm"),
            ("train --preset qu", "quick"),
            ("corpora st", "stats"),
        ):
            words = ["bash", "-c", code, "bash", "textgen", *line.split()]
            found = subprocess.run(words, env=os.environ | home, capture_output=True, encoding="utf-8", check=True)
            assert found.stdout.split() == [completed], found.stderr

    @pytest.mark.parametrize(("shell", "place"), [("zsh", ".zsh"), ("fish", ".config/fish")])
    def test_other_shells_get_a_script(self, shell, place, tmp_path):
        home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": "", "ZSH_CUSTOM": ""}
        assert run("textgen", "--install-completion", "--shell", shell, cwd=tmp_path, env=home).returncode == 0
        assert any("--dropout" in each.read_text() for each in (tmp_path / place).rglob("*textgen*"))


def test_a_line_that_quotes_what_is_too_long_keeps_its_beginning_and_end():
    assert shortened("a" * 1500) == "a" * 1500
    line = shortened("--template '" + "x" * 10**6 + "': name the fields")
    assert len(line) <= 1500
    assert line.startswith("--template 'xxx")
    assert line.endswith("xxx': name the fields")
