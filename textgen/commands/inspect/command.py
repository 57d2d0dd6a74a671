"""`inspect`: windows into a trained network. The group of commands, and the text that they have it read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, Group, Parameter
from cyclopts.validators import Number

from textgen.errors import ModelError, SettingsError

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.evaluation.passage import EncodedText
    from textgen.generation.engines.protocol import Ids
    from textgen.model.language_model import LanguageModel
    from textgen.runs.model_folder import Model
    from textgen.tokenizers import OnUnknown

TEXT, MODEL, OUTPUT = (Group(name, sort_key=n) for n, name in enumerate(("Text", "Model", "Output")))

inspect = App(
    name="inspect",
    help_format="plaintext",
    # the commands are imported when they are called, so that the list below has no words of theirs
    help="""Look into a trained model.

    gates: how often they are shut and open.
    cells: which of them follow something; a text painted with one, an HTML page with all.
    memory: how far back the model remembers.""",
)
inspect.command("textgen.commands.inspect.gates:gates")
inspect.command("textgen.commands.inspect.cells:cells")
inspect.command("textgen.commands.inspect.memory:memory")

Run = Annotated[str | None, Parameter(group=MODEL)]
Checkpoints = Annotated[Path, Parameter(group=MODEL)]
TextFile = Annotated[str | None, Parameter(group=TEXT, allow_leading_hyphen=True)]
Prompt = Annotated[str | None, Parameter(group=TEXT, allow_leading_hyphen=True)]
Characters = Annotated[int, Parameter(group=TEXT, validator=Number(gte=1, lte=10**7))]
Encoding = Annotated[str, Parameter(group=TEXT)]
Unknown = Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)]
Json = Annotated[bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT)]


@dataclass(frozen=True)
class Subject:
    """A network and what it reads.

    Attributes:
        model: the model folder's content.
        network: the network.
        place: what to call the text.
        known: the text.
        first: ids that are read before it, so that the memory is not empty.
    """

    model: Model
    network: LanguageModel
    place: str
    known: EncodedText
    first: Ids


def subject(
    run: str | None,
    checkpoints: Path,
    text: str | None,
    prompt: str | None,
    max_characters: int,
    encoding: str,
    on_unknown: OnUnknown,
    console: Console,
    like: Subject | None = None,
) -> Subject:
    """What a command looks at: the text of `--text` or `--prompt`, or the beginning of the run's validation part; or
    another model, which reads what one before it reads.

    Raises:
        TextgenError: there is no such model or text, or it cannot be read.
    """
    from textgen.commands.ui.corpus import prepare_corpus
    from textgen.data.load import load_run_corpus, read_text_file
    from textgen.errors import CorpusError, TextgenError
    from textgen.evaluation.evaluation_text import CorpusSplits, other_text
    from textgen.evaluation.passage import EncodedText
    from textgen.model.language_model import LanguageModel
    from textgen.runs.model_folder import find_model, read_model
    from textgen.tokenizers import default_prompt

    if run == "":
        raise ModelError("the run's name is empty; give a name or a path, or leave it out for the newest model")
    if text is not None and prompt is not None:
        raise SettingsError("--text and --prompt are two ways to give a text; give one of them")
    model = read_model(find_model(run, checkpoints))
    network = LanguageModel.from_arrays(model.config, model.weights)
    if like:
        known = EncodedText.encode(like.known.text, model.tokenizer, on_unknown, like.place)
        before = EncodedText.encode(like.model.tokenizer.decode(like.first), model.tokenizer, "skip", like.place).ids
        first = before if len(before) else model.tokenizer.encode(default_prompt(model.tokenizer))
        return Subject(model, network, like.place, known, first)
    if text is not None or prompt is not None:
        place, given = read_text_file(text, encoding)[:2] if text is not None else ("the prompt", prompt or "")
        if not given:
            raise CorpusError("--prompt is empty; give it some characters to read")
        other = other_text(place, given[:max_characters], model.tokenizer, on_unknown)
        return Subject(model, network, place, other.encoded, other.passage.context)
    try:
        corpus = load_run_corpus(model, partial(prepare_corpus, console))
    except TextgenError as error:
        raise CorpusError(f"{error}; give a text to read: --text FILE or --prompt TEXT") from error
    seen = CorpusSplits(corpus, model.tokenizer, on_unknown).text("validation", max_characters)
    return Subject(model, network, seen.place, seen.encoded, seen.passage.context)
