"""One text of a batch as it is generated: its tokens turned into text, and where it ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.constraints.dfa import DFA
from textgen.generation.constraints.utf8 import Utf8
from textgen.generation.copy_limit import NO_COPY, CopyLimit, CopyRun
from textgen.generation.engines import Ids
from textgen.generation.stop_strings import Amount, StopCondition
from textgen.runs.passage_filter import PASSAGE
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.protocol import Decoder, document_token

Finish = Literal["length", "stop", "constraint"]


class GeneratedToken(NamedTuple):
    """One token of a generated text: its id, the text that it completes, and its log-probability."""

    # text that is certain now; all of these joined are the text. Empty while a character or a stop string is
    # incomplete, longer once that is decided or where a token is several characters.
    text: str
    id: int
    # its natural-log probability under the model, before any setting; None if not requested
    logprob: float | None = None
    alternatives: tuple[tuple[int, float], ...] = ()  # the most probable ids and their log-probabilities, best first
    finish: Finish | None = None  # reason for the end if the text ends with this token, else None


@dataclass(slots=True)
class Row:
    """State of one text of a batch, except for the engine's and the sampler's part of it."""

    decoder: Decoder  # turns ids into text
    stop: StopCondition | None  # stop strings and natural ends; None if there are none
    characters_left: int  # characters that it may still have
    dfa: DFA | None  # constraint on the whole text; None if there is none
    utf8: Utf8 | None  # tokens that make whole characters; None if each token is made of whole ones
    dfa_state: int = 0  # state of the DFA after its tokens
    utf8_state: int = 0
    copies: CopyLimit | None = None  # limit of copying; None if there is none
    copy_run: CopyRun = NO_COPY  # end of the text, and of its prompt
    must_have: int = 0  # characters before which it does not stop
    end: int | None = None  # id that ends it; None if there is none
    index: int = 0  # of the text in the batch as it started

    @classmethod
    def start(
        cls,
        tokenizer: Tokenizer,
        settings: GenerationSettings,
        dfa: DFA | None,
        utf8: Utf8 | None,
        *,
        generated: int = 0,
        index: int = 0,
        copies: CopyLimit | None = None,
        before: str = "",
    ) -> Row:
        """Returns the row of a text that has `generated` characters."""
        amount = None
        if settings.words or settings.complete:
            characters = settings.length if settings.words is None else None
            amount = Amount(characters=characters, words=settings.words, complete=settings.complete)
        at = settings.stop_at
        natural = None if at == "document" or at == "length" else at
        stops = bool(settings.stop or natural or amount)
        stop = StopCondition(settings.stop, natural, amount) if stops else None
        return cls(
            decoder=tokenizer.decoder(),
            stop=stop,
            characters_left=settings.longest - generated,
            dfa=dfa,
            utf8=utf8,
            must_have=settings.min_length - generated,
            end=document_token(tokenizer),
            index=index,
            copies=copies,
            copy_run=copies.after(NO_COPY, before) if copies else NO_COPY,
        )

    def accept(self, token: int) -> tuple[str, Finish | None]:
        """Adds a token; returns the text that is certain now, and the reason if the text ends here.

        It may end within the token.
        """
        if token == self.end:
            return self.stop.flush() if self.stop else "", "stop"
        text = self.decoder.feed(token)[: self.characters_left]
        if self.copies is not None:
            self.copy_run = self.copies.after(self.copy_run, text)
        self.characters_left -= len(text)
        self.must_have -= len(text)
        if self.utf8 is not None:
            self.utf8_state = int(self.utf8.next[self.utf8_state, token])
        incomplete, can_continue = False, self.characters_left > 0
        if self.dfa is not None:
            incomplete = not self.dfa.accepting[self.dfa_state]
            self.dfa_state = self.dfa.advance(self.dfa_state, token)
            can_continue = can_continue and self.dfa.can_continue(self.dfa_state, self.characters_left)
        if self.stop is not None:
            # The constraint wins: a text that does not meet it, or is too short, neither stops nor loses characters.
            if incomplete or self.must_have > 0:
                self.stop.skip(text)
            else:
                text, stopped = self.stop.feed(text)
                if stopped:
                    return text, "length" if self.stop.by_amount else "stop"
            if not can_continue:
                text += self.stop.flush()
        if can_continue:
            return text, None
        cut = self.characters_left == 0 and (self.dfa is None or not self.dfa.must_end(self.dfa_state))
        return text, "length" if cut else "constraint"

    @property
    def may_end(self) -> bool:
        """Whether the constraint is met here and allows only some ids to follow, so that the model may end the text."""
        return self.dfa is not None and self.dfa.may_end(self.dfa_state)

    @property
    def copies_end(self) -> bool:
        """Whether the next token may make a copy too long."""
        return self.copies is not None and not self.copies.tokens_left(self.copy_run)

    def not_copied(self) -> NDArray[np.bool_]:
        """Returns the tokens after which no copy is too long, (V,); `copies` is not None."""
        assert self.copies is not None
        allowed = self.copies.allowed(self.copy_run, self.decoder)
        if self.end is not None:
            allowed[self.end] = True
        return allowed

    def copy(self) -> Row:
        """Returns a copy that accepts tokens independently."""
        return replace(self, decoder=self.decoder.copy(), stop=self.stop and self.stop.copy())


def end_of_prompt(ids: Ids, tokenizer: Tokenizer, copies: CopyLimit | None) -> str:
    """Returns the end of a prompt, as far as a copy that it begins may reach back; nothing without a limit."""
    if copies is None:
        return ""
    tail = ids[-4 * (copies.most + PASSAGE) :]  # a character has four bytes at most
    return tokenizer.decode(tail)[-(copies.most + PASSAGE) :]
