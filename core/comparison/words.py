"""The word edits between two texts: exact, in natural units, each with its class and the reason for it."""

from itertools import zip_longest

from core.comparison.change import ChangeClass, Edit, Op, Span
from core.comparison.classify import classify
from core.comparison.context import Context
from core.comparison.edited import Edited
from core.comparison.hunks import Hunk, Units, differences
from core.comparison.pairs import with_pairs
from core.comparison.parting import is_simple, parted
from core.comparison.preparation import Preparation
from core.comparison.tidying import tidied
from core.comparison.typographic import hidden, typographic_edits
from core.text.lookalikes import look_alike

_NO_CONTEXT = Context()


def edits(
    old: str,
    new: str,
    language: str = "en",
    context: Context = _NO_CONTEXT,
    preparation: Preparation | None = None,
) -> tuple[Edit, ...]:
    """What turns `old` into `new`: in text order, without overlap, and exact to the character.

    Swapping the texts mirrors the edits. Texts that differ in look-alike or invisible characters alone get
    typographic edits only; equal texts get none. `preparation` keeps what was made of the texts.
    """
    if old == new:
        return ()
    prepared = (preparation or Preparation()).of(language)
    before, after = prepared.units(old), prepared.units(new)
    return tuple(with_pairs(_Writer(before, after, language, context).edits()))


def whole(text: str, op: Op) -> Edit:
    """The one edit of an added (`Op.INSERT`) or removed (`Op.DELETE`) paragraph."""
    span, empty = (0, len(text)), (0, 0)
    if op is Op.INSERT:
        return Edit(op, "", text, empty, span, ChangeClass.SUBSTANTIVE, "paragraph added")
    return Edit(op, text, "", span, empty, ChangeClass.SUBSTANTIVE, "paragraph removed")


def _hunks(before: Units, after: Units, language: str) -> list[Hunk]:
    """The hunks in one canonical direction, so that swapped texts get mirrored edits."""
    if before.text > after.text:
        return [hunk.mirrored for hunk in _hunks(after, before, language)]
    found = tidied(differences(before.code, after.code), before, after, language)
    return [part for hunk in found for part in _parts(hunk, before, after, language)]


def _parts(hunk: Hunk, before: Units, after: Units, language: str) -> list[Hunk]:
    """The parts of a hunk; one whose sides look alike, such as another writing of the same letters, stays whole."""
    if is_simple(hunk):
        return [hunk]
    was, now = before.between(hunk.a1, hunk.a2), after.between(hunk.b1, hunk.b2)
    if was and now and look_alike(was, now):
        return [hunk]
    return parted(hunk, before, after, language)


class _Writer:
    """Writes the edits of one pair of texts: hunks, the equal units between them, and the gaps between units."""

    def __init__(self, before: Units, after: Units, language: str, context: Context) -> None:
        self.before, self.after = before, after
        self.language, self.context = language, context
        self.old_at = self.new_at = 0  # up to here both texts are written
        self.written: list[Edit] = []

    def edits(self) -> list[Edit]:
        a = b = 0
        hunks = _hunks(self.before, self.after, self.language)
        for hunk, following in zip_longest(hunks, hunks[1:]):
            self._equal_run(a, hunk.a1, b)
            a, b = hunk.a2, hunk.b2
            touches = following is not None and (following.a1, following.b1) == (a, b)
            self._hunk(hunk, touches=touches)
        self._equal_run(a, len(self.before), b)
        self._gap(len(self.before.text), len(self.after.text))
        return self.written

    def _equal_run(self, a1: int, a2: int, b1: int) -> None:
        """The look-alikes inside units a1 to a2, which equal those from b1 on but for such."""
        if a1 == a2:
            return
        old, new = self.before, self.after
        self._gap(old.starts[a1], new.starts[b1])
        old_end, new_end = old.end(a2 - 1), new.end(b1 + a2 - a1 - 1)
        if old.text[self.old_at : old_end] != new.text[self.new_at : new_end]:
            for a, b in zip(range(a1, a2), range(b1, b1 + a2 - a1), strict=True):
                old_next, new_next = min(old.starts[a + 1], old_end), min(new.starts[b + 1], new_end)
                if old.text[old.starts[a] : old_next] != new.text[new.starts[b] : new_next]:
                    self._gap(old.end(a), new.end(b))
                    self._gap(old_next, new_next)
                self.old_at, self.new_at = old_next, new_next
        self.old_at, self.new_at = old_end, new_end

    def _gap(self, old_end: int, new_end: int) -> None:
        """What differs in look-alikes, white space and invisible characters up to these offsets."""
        was, now = self.before.text[self.old_at : old_end], self.after.text[self.new_at : new_end]
        if was != now:
            self.written += typographic_edits(was, now, self.old_at, self.new_at)
        self.old_at, self.new_at = old_end, new_end

    def _hunk(self, hunk: Hunk, *, touches: bool) -> None:
        """The edit of a hunk, which the next one may touch, with the space that its words bring or take."""
        old_next, new_next = self.before.starts[hunk.a2], self.after.starts[hunk.b2]
        self._lead(hunk)
        old_end, new_end = self._ends(hunk)
        # Where one side alone has space after the hunk, the space goes or comes with it.
        if (not touches or hunk.is_one_sided) and (old_end == old_next) != (new_end == new_next):
            old_end, new_end = old_next, new_next
        self._part(hunk, old_end, new_end)
        if not touches:
            self._gap(old_next, new_next)

    def _lead(self, part: Hunk) -> None:
        """The gap before a hunk, where both sides have one; else it belongs to the edit."""
        old_start, new_start = self.before.starts[part.a1], self.after.starts[part.b1]
        if old_start > self.old_at and new_start > self.new_at:
            self._gap(old_start, new_start)

    def _ends(self, part: Hunk) -> Span:
        """Where the hunk's last units end; where it takes or brings none, up to where all is written."""
        old_end = self.before.end(part.a2 - 1) if part.a2 > part.a1 else self.old_at
        new_end = self.after.end(part.b2 - 1) if part.b2 > part.b1 else self.new_at
        return old_end, new_end

    def _part(self, part: Hunk, old_end: int, new_end: int) -> None:
        old_span, new_span = (self.old_at, old_end), (self.new_at, new_end)
        was, now = self.before.text[self.old_at : old_end], self.after.text[self.new_at : new_end]
        if was and now and look_alike(was, now) and was.replace(" ", "") != now.replace(" ", ""):
            self.written += typographic_edits(was, now, self.old_at, self.new_at)
        else:
            op = Op.REPLACE if was and now else Op.INSERT if now else Op.DELETE
            change_class, why = self._class(part, was, now)
            self.written.append(Edit(op, was, now, old_span, new_span, change_class, why))
        self.old_at, self.new_at = old_end, new_end

    def _class(self, part: Hunk, was: str, now: str) -> tuple[ChangeClass, str]:
        """The class of a hunk and the reason, which names what a reader would overlook."""
        change_class, why = classify(Edited(part, self.before, self.after, self.language, self.context))
        unseen = hidden(was, now)
        return change_class, f"{why}; {unseen}" if unseen else why
