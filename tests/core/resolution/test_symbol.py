"""Symbols: what is one, how it is printed, what it tells by itself, and their order."""

import random

import pytest

from core.resolution.symbol import Symbol, parse_symbol

PRINTED = [
    "A/RES/75/268",
    "A/RES/79/250 A",
    "A/RES/S-10/2",
    "A/RES/ES-11/1",
    "A/RES/217 (III) A",
    "A/RES/3363 (XXX)",
    "S/RES/1325 (2000)",
    "A/HRC/RES/50/1",
    "A/80/L.18",
    "A/C.3/80/L.20/Rev.1",
    "A/75/L.69/Add.1",
    "A/80/6 (Sect. 3)",
    "A/80/6 (Sect. 3)/Corr.1",
    "CEDAW/C/BGD/6-7",
]


@pytest.mark.parametrize("text", PRINTED)
def test_a_printed_symbol_stays_as_it_is(text: str) -> None:
    assert str(parse_symbol(text)) == text


@pytest.mark.parametrize(
    ("found", "printed"),
    [
        (" A / RES / 75 / 268 ", "A/RES/75/268"),
        ("A/80/L.18*", "A/80/L.18"),
        ("A/80/L.18**", "A/80/L.18"),
        ("A/RES/217(III)", "A/RES/217 (III)"),
        ("A/RES/217\u00a0 (III)", "A/RES/217 (III)"),
        ("A/RES/2106(XX)A", "A/RES/2106 (XX) A"),
        ("A/RES/217 A (III)", "A/RES/217 (III) A"),
        ("S/RES/1325(2000)", "S/RES/1325 (2000)"),
    ],
)
def test_one_document_has_one_printed_form(found: str, printed: str) -> None:
    assert parse_symbol(found) == Symbol(printed)


@pytest.mark.parametrize(
    "text",
    ["", "75/268", "and/or", "AND/OR", "a/res/75/1", "A/RES/75/268.", "A/RES/75/268 and 75/269", "https://un.org"],
)
def test_what_is_no_symbol(text: str) -> None:
    assert parse_symbol(text) is None


@pytest.mark.parametrize(
    ("symbol", "session"),
    [
        ("A/RES/75/268", 75),
        ("A/RES/2106 (XX) A", 20),
        ("A/C.3/80/L.20/Rev.1", 80),
        ("A/BUR/79/1", 79),
        ("A/RES/S-10/2", None),  # the tenth special session, which is no session number
        ("S/RES/1325 (2000)", None),
        ("E/RES/2023/5", None),
    ],
)
def test_a_symbol_tells_its_session_or_nothing(symbol: str, session: int | None) -> None:
    assert Symbol(symbol).session == session


def test_a_symbol_tells_whether_it_was_adopted() -> None:
    adopted, draft, report = map(Symbol, ("A/RES/75/268", "A/C.3/80/L.20/Rev.1", "A/79/468"))
    assert [each.is_resolution for each in (adopted, draft, report)] == [True, False, False]
    assert [each.is_draft for each in (adopted, draft, report)] == [False, True, False]
    assert [each.short for each in (adopted, draft)] == ["75/268", "A/C.3/80/L.20/Rev.1"]


def test_symbols_stand_by_organ_then_session_then_number() -> None:
    ordered = [
        "A/75/L.9",
        "A/75/L.69",
        "A/75/L.69/Add.1",
        "A/RES/217 (III) A",
        "A/RES/377 (V)",
        "A/RES/3363 (XXX)",
        "A/RES/31/1",
        "A/RES/67/15",
        "A/RES/67/124",
        "A/RES/71/14",
        "A/RES/S-10/2",
        "S/RES/242 (1967)",
        "S/RES/1325 (2000)",
    ]
    shuffled = random.Random(1).sample(ordered, len(ordered))
    assert [str(each) for each in sorted(map(Symbol, shuffled))] == ordered
