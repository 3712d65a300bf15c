"""Why something is named, in one or two short sentences, with the counts behind it."""

from __future__ import annotations

from collections.abc import Sequence

from evenwichtapp.care.situation import Situation, Weighed
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Intervention, Row, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined, listed


def why_cause(
    row: Row,
    filled: Weighed | None,
    others: Sequence[Weighed],
    situation: Situation,
    catalogue: Catalogue,
) -> Text:
    """How often weighed what fills the place, and what else did; the row's own where none did."""
    parts = [_counted(filled, situation, catalogue) if filled and filled.ticks else row.why]
    if others:
        labels = [_quoted(other.item, catalogue) for other in others]
        parts.append(sentence("care.why.also", others=listed(labels), count=len(others)))
    return joined(*parts)


def _counted(filled: Weighed, situation: Situation, catalogue: Catalogue) -> Text:
    most = all(w.times < filled.times for w in situation.weighed if w is not filled)
    code = "care.why.weighed_most" if most else "care.why.weighed"
    label = _quoted(filled.item, catalogue)
    return sentence(code, label=label, count=filled.times, span=_span(situation))


def why_now(row: Row, chosen: Intervention, situation: Situation, catalogue: Catalogue) -> Text:
    """What was noticed, on how many days; and that an exercise does not solve a load of work."""
    parts = [row.why]
    if situation.noticed:
        (sign, days), *_ = situation.noticed
        label = _quoted(sign, catalogue)
        code = "care.why.noticed_in_weeks" if situation.weeks else "care.why.noticed"
        parts = [sentence(code, label=label, count=days)]
    if row.id in ("numbing", "physical") and chosen.without_words:
        parts.append(sentence("care.why.without_words"))
    return but_not_the_cause(joined(*parts), situation)


def but_not_the_cause(why: Text, situation: Situation) -> Text:
    """The reason, and where all that weighed is work that an exercise does not solve that."""
    return joined(why, sentence("care.why.not_the_cause")) if situation.only_work else why


def _span(situation: Situation) -> Text:
    return sentence("care.why.weeks" if situation.weeks else "care.why.days")


def _quoted(item: str, catalogue: Catalogue) -> Text:
    return sentence("signals.quoted", label=catalogue.label(item))
