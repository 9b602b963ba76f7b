"""A comparison as JSON and as a redline in a terminal."""

import json
from dataclasses import replace

from core.comparison.change import Comparison
from core.comparison.compare import compare
from core.comparison.record import from_record, to_record
from core.comparison.redline import redline
from core.resolution.paragraph import Footnote
from core.resolution.symbol import Symbol
from core.resolution.version import Version
from tests.builders import version

OLD = replace(
    version(
        """
        PP1 Recalling resolution 73/334 of 3 May 2019,
        PP2 Noting the work of the centre,
        OP1 Welcomes the report of the centre on forests;
        OP2 Requests a report at its seventy-fifth session.
        """,
        title="Cooperation with the centre",
    ),
    symbol=Symbol("A/RES/73/1"),
    footnotes=(Footnote("1", "Resolution 70/1."),),
)
NEW = replace(
    version(
        """
        PP1 Recalling resolution 75/268 of 5 May 2021,
        PP2 Noting the work of the centre,
        OP1 Encourages all States to join hands with one another at sea;
        OP2 Requests a report at its seventy-seventh session.
        """,
        title="Cooperation with the new centre",
    ),
    symbol=Symbol("A/RES/75/1"),
    footnotes=(Footnote("1", "Resolution 70/2."),),
)


def made() -> Comparison:
    return compare(OLD, NEW)


def texts(text: Version) -> dict[str, str]:
    return {paragraph.id: paragraph.text for paragraph in text.paragraphs} | {
        f"FN{number}": note.text for number, note in enumerate(text.footnotes, 1)
    }


def test_a_comparison_is_plain_json_and_back() -> None:
    record = to_record(made(), OLD, NEW)
    assert json.loads(json.dumps(record)) == record
    again = from_record(record)
    assert to_record(again, OLD, NEW) == record
    assert [row.edits for row in again.rows] == [row.edits for row in made().rows]


def test_a_record_names_both_files_and_counts_its_rows() -> None:
    record = to_record(made(), OLD, NEW)
    assert record["old"] == {"symbol": "A/RES/73/1", "sha256": "0" * 64}
    assert record["new"] == {"symbol": "A/RES/75/1", "sha256": "0" * 64}
    assert record["summary"] == {"changed": 2, "identical": 1, "removed": 1, "added": 1}


def test_spans_are_places_in_the_texts_of_the_rows() -> None:
    record = to_record(made(), OLD, NEW)
    ours, theirs = texts(OLD), texts(NEW)
    for row in [*record["rows"], *record["footnotes"]]:
        old, new = " ".join(ours[each] for each in row["old"]), " ".join(theirs[each] for each in row["new"])
        assert [old[slice(*edit["old_span"])] for edit in row["edits"]] == [edit["old"] for edit in row["edits"]]
        assert [new[slice(*edit["new_span"])] for edit in row["edits"]] == [edit["new"] for edit in row["edits"]]


def test_a_redline_marks_what_changed_and_counts_what_did_not() -> None:
    assert redline(made(), OLD, NEW).split("\n\n") == [
        "A/RES/73/1 -> A/RES/75/1",
        "1 identical, 2 changed, 1 added, 1 removed",
        "Title\nCooperation with the {+new +}centre",
        "~ PP1 -> PP1 (changed, technical)\nRecalling resolution [-73/334 of 3 May 2019-]{+75/268 of 5 May 2021+},",
        "= PP2",
        "- OP1 (removed, substantive)\n[-Welcomes the report of the centre on forests;-]",
        "+ OP1 (added, substantive)\n{+Encourages all States to join hands with one another at sea;+}",
        "~ OP2 -> OP2 (changed, technical)\nRequests a report at its [-seventy-fifth-]{+seventy-seventh+} session.",
        "Footnotes",
        "~ FN1 -> FN1 (changed, technical)\nResolution [-70/1-]{+70/2+}.",
    ]
