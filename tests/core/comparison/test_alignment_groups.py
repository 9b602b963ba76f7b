"""Splits and merges, with new opening verbs and text of their own: the rows that a delegate would draw."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from tests.core.comparison.drawing import drawn

LONG = (
    "OP1 Requests the Secretary-General to strengthen the centre for tidal forecasts in Port Orsa, encourages Member States "
    "to share the readings of their harbour gauges free of charge, and invites the Basin Organization to train observers "
    "from small islands in the care of instruments;"
)
HALVES = (
    "OP1 Requests the Secretary-General to strengthen the centre for tidal forecasts in Port Orsa;\n"
    "OP2 Also encourages Member States to share the readings of their harbour gauges free of charge;\n"
    "OP3 Calls upon the Basin Organization to train observers from small islands in the care of instruments;"
)


def test_split_in_three_with_new_opening_verbs() -> None:
    assert drawn(LONG, HALVES) == ["OP1 > OP1 OP2 OP3"]


def test_three_paragraphs_merged() -> None:
    assert drawn(HALVES, LONG) == ["OP1 OP2 OP3 > OP1"]


def test_merge_with_text_of_its_own() -> None:
    """Two paragraphs become one, which also says something new."""
    old = """
    OP1 Notes with concern the limited progress made in the implementation of the three objectives of the Compact;
    OP2 Recalls the entry into force of the Protocol on access to river gauges and the fair sharing of their readings in 2034, and notes the limited progress in its application;
    OP3 Decides to meet again;
    """
    new = """
    OP1 Notes with concern the limited progress made in the implementation of the three objectives of the Compact, as well as of the Protocol on access to river gauges and the fair sharing of their readings, noting the tenth anniversary of its entry into force;
    OP2 Decides to meet again;
    """
    assert drawn(old, new) == ["OP1 OP2 > OP1", "OP3 = OP2"]


def test_second_half_moves_away() -> None:
    """A paragraph is cut and its second half goes to the end of the text; both halves belong to it."""
    middle = [
        f"OP{n} Notes the report of the Panel on {what};"
        for n, what in enumerate(("forests", "museums", "pensions", "archives", "bridges", "ferries"), 2)
    ]
    old = "\n".join([LONG, *middle])
    first, _, third = HALVES.splitlines()
    start = first[:-1] + ", and encourages Member States to share the readings of their harbour gauges free of charge;"
    new = "\n".join([start, *middle, third.replace("OP3", "OP8")])
    assert drawn(old, new)[0] == "OP1 > OP1 OP8"


def test_a_sentence_passes_to_the_neighbour() -> None:
    """Two paragraphs stay two: each is linked with its heir, neither is split."""
    old = """
    OP1 Encourages States to publish their harbour tariffs, to lower the fees for small ferries, and to keep the channels of the delta open all year;
    OP2 Invites the Panel to study the depth of the delta;
    """
    new = """
    OP1 Encourages States to publish their harbour tariffs and to lower the fees for small ferries;
    OP2 Invites the Panel to study the depth of the delta, and States to keep the channels of the delta open all year;
    """
    assert drawn(old, new) == ["OP1 ~ OP1", "OP2 ~ OP2"]


def test_paragraph_cut_by_a_page_break() -> None:
    """One side was read as two pieces because a page ended in between; together they are the paragraph."""
    whole = "OP1 Encourages States parties to publish the readings of their harbour gauges, to keep the channels of the delta open all year, and to lower the fees for small ferries;"
    pieces = "OP1 Encourages States parties to publish the readings of their harbour gauges, to keep the channels\nOP1+ of the delta open all year, and to lower the fees for small ferries;"
    assert drawn(whole, pieces) == ["OP1 > OP1 OP1+"]
