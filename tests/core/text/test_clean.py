"""Mending: lines joined, broken and glued words put right, and no character lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.languages import language
from core.text.clean import joined_lines, mended, trimmed, vocabulary
from core.text.styled import Edit, Mark, Styled

RULES = language("en").mending
DOCUMENT = "for the island of Meridian, an effective anti-smuggling effort by everyone, long-term"
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\u00ad"), max_size=60)


def mend(text: str) -> str:
    return mended(Styled(text), RULES, vocabulary([DOCUMENT, text])).text


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Events Jeopard izing Peace", "Events Jeopardizing Peace"),
        ("mechanism fo r the region", "mechanism for the region"),
        ("the small isl and States", "the small island States"),
        ("agro -industry", "agro-industry"),
        ("its seventy- third session", "its seventy-third session"),
        ("the AntiSmuggling Strategy", "the Anti-Smuggling Strategy"),
        ("on 4 December2043", "on 4 December 2043"),
        ("61/40 of4 December 2043", "61/40 of 4 December 2043"),
        ("over 2043 –2044", "over 2043–2044"),
        ("the Basin , and", "the Basin, and"),
    ],
)
def test_what_layout_broke_is_mended(broken: str, whole: str) -> None:
    assert mend(broken) == whole


@pytest.mark.parametrize("text", ["pre- and post-conflict", "every one of them", "in Dar es Salaam", "to take place"])
def test_what_is_whole_stays(text: str) -> None:
    assert mend(text) == text


def test_a_hyphen_lost_at_the_end_of_a_line_comes_back() -> None:
    words = vocabulary(["the Secretary-General", "the SecretaryGeneral"], lost_hyphens=True)
    assert mended(Styled("asks the SecretaryGeneral"), RULES, words).text == "asks the Secretary-General"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the Open-", "ended Group"], "the Open-ended Group"),
        (["coopera-", "tion in the Basin"], "cooperation in the Basin"),
        (["coopera\u00ad", "tion"], "cooperation"),
        (["大会第九十", "九届会议"], "大会第九十九届会议"),
        (["2043–", "2044"], "2043–2044"),
    ],
)
def test_lines_are_joined_as_they_were_written(lines: list[str], text: str) -> None:
    words = vocabulary(["cooperation in the Basin"])
    assert joined_lines([Styled(line) for line in lines], words).text == text


def test_marks_and_italics_move_with_the_text() -> None:
    styled = Styled("Recalling the Treaty, 3 and  more", ((0, 9),)).lifted([(22, 23)])
    clean = mended(trimmed(styled), RULES, vocabulary([styled.text]))
    assert clean == Styled("Recalling the Treaty, and more", ((0, 9),), (Mark(21, "3"),))


def test_two_marks_side_by_side_are_two() -> None:
    styled = Styled("a conflict,10,11").lifted([(11, 14), (14, 16)])
    assert (styled.text, styled.marks) == ("a conflict,", (Mark(11, "10"), Mark(11, "11")))


@given(st.lists(TEXT, max_size=6))
def test_joining_and_mending_lose_nothing_but_space_and_hyphens(lines: list[str]) -> None:
    words = vocabulary(lines, lost_hyphens=True)
    result = mended(joined_lines([Styled(line) for line in lines], words), RULES, words).text
    assert letters(result) == letters("".join(lines))


@given(TEXT, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4), st.integers(0, 60))
def test_an_offset_stays_on_its_character_through_edits(text: str, cuts: list[tuple[int, int]], at: int) -> None:
    edits = disjoint([Edit(min(a, b), max(a, b), "") for a, b in cuts if max(a, b) <= len(text)])
    at = min(at, len(text))
    moved = Styled(text, marks=(Mark(at, "1"),)).edited(edits)
    kept = "".join(c for i, c in enumerate(text[:at]) if not any(e.start <= i < e.end for e in edits))
    assert moved.text[: moved.marks[0].at] == kept


def disjoint(edits: list[Edit]) -> list[Edit]:
    result: list[Edit] = []
    for edit in sorted(edits):
        if edit.end > edit.start and (not result or edit.start >= result[-1].end):
            result.append(edit)
    return result


def letters(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c not in "-\u2010\u2011")
