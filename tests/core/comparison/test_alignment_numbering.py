"""Labels, letters, headings, repeated texts and what extraction leaves behind: none of them is a change by itself."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from tests.core.comparison.drawing import drawn


def test_renumbering_alone_is_no_change() -> None:
    """A new paragraph at the top gives all others new numbers, lettered ones keep theirs."""
    old = """
    OP1 Requests the Panel to work:
    OP1(a) On the forecasting of tides;
    OP1(b) On the mapping of reefs;
    OP2 Decides to meet again;
    """
    new = """
    OP1 Expresses its thanks to the people of Orsa;
    OP2 Requests the Panel to work:
    OP2(a) On the forecasting of tides;
    OP2(b) On the mapping of reefs;
    OP3 Decides to meet again;
    """
    assert drawn(old, new) == [
        "+ OP1", "OP1 = OP2", "OP1(a) = OP2(a)", "OP1(b) = OP2(b)", "OP2 = OP3",
    ]  # fmt: skip


def test_a_letter_goes_and_the_others_move_up() -> None:
    old = """
    OP1 Requests the Panel to work:
    OP1(a) On the forecasting of tides;
    OP1(b) On the mapping of reefs;
    OP1(c) On the marking of channels;
    """
    new = """
    OP1 Requests the Panel to work:
    OP1(a) On the mapping of reefs;
    OP1(b) On the marking of channels;
    """
    assert drawn(old, new) == ["OP1 = OP1", "- OP1(a)", "OP1(b) = OP1(a)", "OP1(c) = OP1(b)"]


def test_cross_references_follow_the_renumbering() -> None:
    old = "OP1 Notes the plan;\nOP2 Endorses the budget of the Panel on harbours as set out in paragraph 1 above;"
    new = "OP1 Thanks the host;\nOP2 Notes the plan;\nOP3 Endorses the budget of the Panel on harbours as set out in paragraph 2 above;"
    assert drawn(old, new) == ["+ OP1", "OP1 = OP2", "OP2 ~ OP3"]


def test_repeated_paragraphs_of_body_and_annex() -> None:
    """The same sentence stands in the body and in the annex; each finds its own."""
    old = """
    OP1 Adopts the guidelines in the annex;
    OP2 States shall publish their harbour tariffs every year;
    AN1.1 States shall publish their harbour tariffs every year;
    AN1.2 States shall keep their channels open;
    """
    new = """
    OP1 States shall publish their harbour tariffs every year;
    OP2 Adopts the guidelines in the annex;
    AN1.1 States shall keep their channels open;
    AN1.2 States shall publish their harbour tariffs every year;
    """
    rows = {row.removesuffix(" moved") for row in drawn(old, new)}
    assert rows == {"OP2 = OP1", "OP1 = OP2", "AN1.2 = AN1.1", "AN1.1 = AN1.2"}


def test_repeated_identical_paragraphs_stay_in_order() -> None:
    same = "Decides to remain seized of the matter"
    old = f"OP1 {same};\nOP2 Notes the report on ferries;\nOP3 {same};\nOP4 Notes the report on museums;\nOP5 {same};"
    new = f"OP1 {same};\nOP2 Notes the report on ferries;\nOP3 Notes the report on museums;\nOP4 {same};"
    rows = drawn(old, new)
    assert "OP1 = OP1" in rows
    assert "OP5 = OP4" in rows
    assert "- OP3" in rows


def test_a_short_heading_is_not_part_of_a_long_paragraph() -> None:
    """A new heading whose words stand in a paragraph is a new heading."""
    old = """
    OP1 Welcomes the work of national human rights institutions, and encourages them to share their experience of prisons, schools and borders;
    """
    new = """
    H1 National human rights institutions
    OP1 Welcomes the work of national human rights institutions, and encourages all of them to share their experience of prisons and schools;
    """
    assert drawn(old, new) == ["+ H1", "OP1 ~ OP1"]


def test_a_running_header_that_was_read_as_a_paragraph_attaches_to_nothing() -> None:
    body = "Welcomes the work of national human rights institutions, and encourages them to share their experience of prisons, schools and borders;"
    old = f"OP1 {body}\nOP2 Decides to meet again;"
    new = f"OP1 {body.replace('borders', 'frontiers')}\nOP1+ National human rights institutions A/RES/80/214\nOP2 Decides to meet again;"
    assert drawn(old, new) == ["OP1 ~ OP1", "+ OP1+", "OP2 = OP2"]


def test_a_very_long_list_grows_by_one() -> None:
    symbols = [
        f"{session}/{number} of {number % 27 + 1} December {1945 + session}"
        for session, number in zip(range(40, 80), range(7, 207, 5), strict=True)
    ]
    old = f"PP1 Recalling its resolutions {', '.join(symbols[:-1])} on the law of rivers,\nPP2 Convinced of the need for dialogue,"
    new = f"PP1 Recalling its resolutions {', '.join(symbols)} on the law of rivers,\nPP2 Convinced of the need for dialogue,"
    assert drawn(old, new) == ["PP1 ~ PP1", "PP2 = PP2"]


def test_page_header_and_footnote_digit_glued_into_a_paragraph() -> None:
    clean = "OP1 Takes note of the report of the Secretary-General of 15 April 2004 on the state of the ferries of the delta;"
    glued = "OP1 Takes note of the report of the Secretary-General of 15 April 20044 on the state A/RES/60/12 of the ferries of the delta;"
    assert drawn(clean, glued) == ["OP1 ~ OP1"]
