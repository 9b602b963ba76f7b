"""Styled text: italics and footnote marks stay on their words, whatever is cut, joined or put right."""

from hypothesis import given
from hypothesis import strategies as st

from core.text.styled import Edit, Mark, Styled, joined


def styled(picture: str) -> Styled:
    """The text that a picture shows, italics between slashes."""
    pieces = picture.split("/")
    spans, at = [], 0
    for number, piece in enumerate(pieces):
        if number % 2:
            spans.append((at, at + len(piece)))
        at += len(piece)
    return Styled("".join(pieces), tuple(spans))


def picture(text: Styled) -> str:
    """What `styled` was given, with each mark in braces."""
    signs = [(at, "/") for span in text.italics for at in span] + [(at, f"{{{mark}}}") for at, mark in text.marks]
    shown = text.text
    for at, sign in sorted(signs, reverse=True):
        shown = shown[:at] + sign + shown[at:]
    return shown


def test_a_part_keeps_its_italics_and_the_mark_at_its_end() -> None:
    text = Styled("Recalling also this", italics=((0, 14),), marks=(Mark(14, "1"), Mark(19, "2")))
    assert picture(text.cut(0, 14)) == "/Recalling also/{1}"
    assert picture(text.cut(10)) == "/also/{1} this{2}"


def test_marks_are_lifted_out_and_stay_behind_the_word_before() -> None:
    assert picture(Styled("of Asia ,¹² and").lifted([(8, 11)])) == "of Asia{12} and"
    assert picture(Styled("in 2019⁽³⁾it").lifted([(7, 10)])) == "in 2019{3} it"
    assert picture(Styled("one1 two2").lifted([(8, 9), (3, 4)])) == "one{1} two{2}"


def test_edits_move_what_stands_behind_them_and_shrink_what_they_take() -> None:
    text = styled("the coop eration /of all/ States")
    assert picture(text.edited([Edit(8, 9, ""), Edit(19, 23, "most")])) == "the cooperation /ofmost/ States"
    assert picture(text.edited([Edit(17, 23, "")])) == "the coop eration  States"


def test_italics_that_meet_at_a_joint_become_one() -> None:
    parts = [styled("/Recalling/"), styled("/also/ its"), styled("work")]
    assert picture(joined(parts, [" ", " "])) == "/Recalling also/ its work"
    assert picture(joined([styled("/Noting/ the"), styled("/Charter/")], [" "])) == "/Noting/ the /Charter/"


PLAIN = st.text("ab ", max_size=12)


@given(PLAIN, st.data())
def test_a_mark_stays_on_the_letter_that_it_stood_on(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(0, at))
    put = data.draw(PLAIN)
    moved = Styled(text, marks=(Mark(at, "1"),)).edited([Edit(0, start, put)])
    assert moved.text == put + text[start:]
    if at > start:
        assert moved.text[moved.marks[0].at :] == text[at:]


@given(st.lists(PLAIN, min_size=1, max_size=4))
def test_what_was_joined_is_cut_apart_again(texts: list[str]) -> None:
    whole = joined([Styled(each, ((0, len(each)),) if each else ()) for each in texts], ["|"] * (len(texts) - 1))
    at = 0
    for each in texts:
        assert whole.cut(at, at + len(each)).text == each
        at += len(each) + 1
