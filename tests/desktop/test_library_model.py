"""The library as a tree: series, versions in order of adoption, drafts, languages, missing versions, failed files."""

from datetime import date

from pytestqt.modeltest import ModelTester

from core.resolution.symbol import Symbol
from core.resolution.version import VersionKind
from core.store.entries import FailureEntry, SeriesEntry, VersionEntry
from desktop.models.known_series import known_series
from desktop.models.library import LibraryModel, Node


def entry(number: int, symbol: str, year: int, **changes: object) -> VersionEntry:
    """A version for lists, adopted on the first of May."""
    facts = {"kind": VersionKind.RESOLUTION, "adopted": date(year, 5, 1), "distributed": None, "language": "en"}
    facts |= {"title": "T", "name": f"{number}.txt", "format": "text", "sha256": str(number), "added": ""}
    return VersionEntry(id=number, series_id=1, symbol=Symbol(symbol), **(facts | changes))  # type: ignore[arg-type]


def picture(node: Node, depth: int = 0) -> list[str]:
    """The tree as text, a line a line, indented."""
    lines = [f"{'  ' * (depth - 1)}{node.text} | {node.detail}"] if depth else []
    return lines + [line for child in node.children for line in picture(child, depth + 1)]


def tree(series: list[SeriesEntry], failures: list[FailureEntry] | None = None) -> LibraryModel:
    model = LibraryModel()
    model.show_contents(series, failures or [])
    return model


def first_lines(model: LibraryModel, count: int) -> list[str]:
    return picture(model.node(model.index(-1, 0)))[:count]


def test_versions_stand_in_order_with_their_drafts_and_languages() -> None:
    draft = entry(3, "A/75/L.69", 2021, kind=VersionKind.DRAFT, adopted=None, distributed=date(2021, 2, 1))
    newer = entry(2, "A/RES/901/9", 2021, drafts=(draft,), languages=(("en", 2), ("fr", 4)))
    model = tree([SeriesEntry(1, "Cooperation", (entry(1, "A/RES/900/8", 2019), newer))])
    assert first_lines(model, 6) == [
        "Cooperation | 2 version(s)",
        "  A/RES/900/8 | 2019",
        "  A/RES/901/9 | 2021",
        "    English | ",
        "    French | ",
        "    A/75/L.69 | 2021",
    ]


def test_missing_versions_of_a_known_series_keep_their_place() -> None:
    known = known_series()[0]
    there = known.versions[2]
    model = tree([SeriesEntry(1, known.title, (entry(1, str(there.symbol), 2012, adopted=there.adopted),))])
    lines = first_lines(model, 1 + len(known.versions))[1:]
    assert [line.split(" | ")[0].strip() for line in lines] == [str(each.symbol) for each in known.versions]
    assert len([line for line in picture(model.node(model.index(-1, 0))) if str(there.symbol) in line]) == 1


def test_failed_files_are_lines_with_their_reason() -> None:
    model = tree([], [FailureEntry(7, "scan.pdf", "/tmp/scan.pdf", "Its pages are pictures.", "")])
    assert first_lines(model, 2) == ["Could not be read | 1", "  scan.pdf | Its pages are pictures."]


def test_copies_of_one_text_say_what_file_they_came_from() -> None:
    copies = (entry(1, "A/RES/900/8", 2019), entry(2, "A/RES/900/8", 2019, format="docx"))
    model = tree([SeriesEntry(1, "Cooperation", copies)])
    assert first_lines(model, 3)[1:] == ["  A/RES/900/8 | text · 2019", "  A/RES/900/8 | docx · 2019"]


def test_an_index_of_an_earlier_listing_finds_nothing(qtmodeltester: ModelTester) -> None:
    model = tree([SeriesEntry(1, "Cooperation", (entry(1, "A/RES/900/8", 2019),))])
    old = model.version_index(1)
    model.show_contents([], [])
    assert model.version_ids(old) == ()


def test_the_model_keeps_its_contract(qtmodeltester: ModelTester) -> None:
    series = SeriesEntry(1, "Cooperation", (entry(1, "A/RES/900/8", 2019, languages=(("en", 1), ("fr", 2))),))
    qtmodeltester.check(tree([series], [FailureEntry(7, "a.pdf", "", "It is empty.", "")]))
