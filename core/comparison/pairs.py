"""Gives both marks of a pair one class: a quotation mark or bracket that goes or comes together with its fellow."""

from core.comparison.change import ChangeClass, Edit, Op

_FELLOWS = {"(": ")", "[": "]", "“": "”", "«": "»", "（": "）", "《": "》", "「": "」"}
_OPENERS = {closer: opener for opener, closer in _FELLOWS.items()}


def with_pairs(edits: list[Edit]) -> list[Edit]:
    """The edits; one that is a mark alone has the class and the reason of the edit with the other mark of the pair."""
    for at, edit in enumerate(edits):
        if edit.change_class is ChangeClass.EDITORIAL and edit.op is not Op.REPLACE:
            fellow = _fellow(edits, at, (edit.old or edit.new).strip())
            if fellow is not None:
                why = fellow.why if fellow.change_class is ChangeClass.EDITORIAL else "with the other mark of its pair"
                edits[at] = edit._replace(change_class=fellow.change_class, why=why)
    return edits


def _fellow(edits: list[Edit], at: int, mark: str) -> Edit | None:
    """The nearest edit that takes or brings the other mark of the pair without this one."""
    if mark in _OPENERS:
        others, other = reversed(edits[:at]), _OPENERS[mark]
    elif mark in _FELLOWS:
        others, other = iter(edits[at + 1 :]), _FELLOWS[mark]
    else:
        return None
    comes = bool(edits[at].new)
    sides = ((edit, edit.new if comes else edit.old) for edit in others)
    return next((edit for edit, text in sides if text.count(other) > text.count(mark)), None)
