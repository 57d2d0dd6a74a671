"""`inspect`: the group of commands that look into a trained network, and the text that they run it over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import App, Group, Parameter

from textgen.commands.ui.flags import HELP_FLAGS, MODEL, OUTPUT, between
from textgen.errors import CorpusError, ModelError, SettingsError, TextgenError

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.evaluation.passage import EncodedText
    from textgen.generation.engines import Ids
    from textgen.model.language_model import LanguageModel
    from textgen.runs.model_folder import Model

TEXT = Group("Text", sort_key=0)

inspect = App(
    name="inspect",
    help_format="plaintext",
    help_flags=HELP_FLAGS,
    help="Look into a trained model: gates, cells, memory.",
)
inspect.command("textgen.commands.inspect.gates:gates")
inspect.command("textgen.commands.inspect.cells:cells")
inspect.command("textgen.commands.inspect.memory:memory")

Run = Annotated[
    str | None,
    Parameter(
        group=MODEL,
        name="--checkpoint",
        help="A run's name, or the path of a run or model folder (default: the newest trained model).",
    ),
]
Checkpoints = Annotated[Path, Parameter(group=MODEL, help="Folder that holds the runs.")]
MaxCharacters = Annotated[int, Parameter(group=TEXT, validator=between(1, 10**7), help="Length of the text, at most.")]
Json = Annotated[
    bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT, help="Print one JSON object.")
]
Picture = Annotated[Path | None, Parameter(group=OUTPUT, help="Draw into this file, whose name ends in .png or .svg.")]


@dataclass(frozen=True, kw_only=True)
class TextFlags:
    """Flags that choose the text; without --text and --prompt it is the validation split of the run's corpus."""

    text: Annotated[str | None, Parameter(group=TEXT, allow_leading_hyphen=True)] = None
    """Use this text file (- is standard input) instead of the run's validation split."""
    prompt: Annotated[str | None, Parameter(group=TEXT, allow_leading_hyphen=True)] = None
    """Use this text."""
    encoding: Annotated[str, Parameter(group=TEXT)] = "utf-8"
    """Encoding of --text, for instance utf-8, utf-16 or latin-1."""
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)] = "error"
    """What to do with characters that are not in the model's vocabulary."""


TextSource = Annotated[TextFlags, Parameter(name="*")]
VALIDATION_SPLIT = TextFlags()


@dataclass(frozen=True, kw_only=True)
class InspectedModel:
    """A trained model and the text that it is run over."""

    model: Model  # content of the model folder
    network: LanguageModel  # the network, on the CPU
    source: str  # name of the text for reports
    encoded: EncodedText  # the text
    before: Ids  # ids that the network is run over first, so that its state is not empty

    @property
    def name(self) -> str:
        """Name of the model in reports: its run's, or the path of its folder."""
        from textgen.runs.model_folder import run_name

        return run_name(self.model.folder)

    @property
    def title(self) -> str:
        """Heading of reports: the model and the text."""
        return f"{self.name} on {len(self.encoded.text):,} characters of {self.source}"

    def to_json(self) -> dict[str, Any]:
        """Returns the keys that the commands' JSON documents begin with."""
        about = {"model": self.name, "digest": self.model.digest, "text": self.source}
        return about | {"characters": len(self.encoded.text)}


def load_inspected(
    run: str | None, *, checkpoints: Path, text: TextFlags, max_characters: int, console: Console
) -> InspectedModel:
    """Loads a model, and the text of `--text` or `--prompt` or the beginning of the run's validation split.

    Args:
        run: a run's name or a path; None for the newest model.
        checkpoints: folder of all runs.
        text: flags that choose the text.
        max_characters: length of the text, at most.
        console: for progress while the corpus is prepared.

    Raises:
        TextgenError: there is no such model or text, or it cannot be read.
    """
    from textgen.commands.ui.progress import prepare_corpus
    from textgen.data.load import load_run_corpus, read_text_file
    from textgen.evaluation.passage import CorpusSplits, other_text

    if text.text is not None and text.prompt is not None:
        raise SettingsError("--text and --prompt are two ways to give a text; give one of them")
    model, network = load_network(run, checkpoints)
    if text.text is not None or text.prompt is not None:
        source, content = "the prompt", text.prompt or ""
        if text.text is not None:
            source, content = read_text_file(text.text, text.encoding)[:2]
        if not content:
            raise CorpusError("--prompt is empty; give at least one character")
        other = other_text(source, model.form.apply(content)[:max_characters], model.tokenizer, text.on_unknown)
        return InspectedModel(
            model=model, network=network, source=source, encoded=other.encoded, before=other.passage.context
        )
    try:
        corpus = load_run_corpus(model, partial(prepare_corpus, console))
    except TextgenError as error:
        raise CorpusError(f"{error}; give a text: --text FILE or --prompt TEXT") from error
    split = CorpusSplits(corpus, model.tokenizer, text.on_unknown).text("validation", max_characters)
    return InspectedModel(
        model=model, network=network, source=split.place, encoded=split.encoded, before=split.passage.context
    )


def load_network(run: str | None, checkpoints: Path) -> tuple[Model, LanguageModel]:
    """Returns the model of a run, by name or path, or the newest one, and its network."""
    from textgen.model.language_model import LanguageModel
    from textgen.runs.model_folder import find_model, read_model

    if run == "":
        raise ModelError("the run's name is empty; give a name or a path, or leave it out for the newest model")
    model = read_model(find_model(run, checkpoints))
    return model, LanguageModel.from_arrays(model.config, model.weights)


def load_another(run: str, checkpoints: Path, text: TextFlags, like: InspectedModel) -> InspectedModel:
    """Loads a model to be run over the text of `like`, in its own tokens.

    Raises:
        TextgenError: there is no such model, or its vocabulary does not fit the text.
    """
    from textgen.evaluation.passage import EncodedText
    from textgen.tokenizers.protocol import default_prompt

    model, network = load_network(run, checkpoints)
    encoded = EncodedText.encode(like.encoded.text, model.tokenizer, text.on_unknown, like.source)
    before = EncodedText.encode(like.model.tokenizer.decode(like.before), model.tokenizer, "skip", like.source).ids
    if not len(before):
        before = model.tokenizer.encode(default_prompt(model.tokenizer))
    return InspectedModel(model=model, network=network, source=like.source, encoded=encoded, before=before)
