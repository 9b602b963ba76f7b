"""Boilerplate, decoys, rewrites and moves: one story a test, the texts, and the rows that a delegate would draw."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from tests.core.comparison.drawing import drawn

APPORTION = (
    "OP{n} {also} decides to apportion among Member States the amount of {sum} dollars for the maintenance of the "
    "{mission} for the period from 1 July {year} to 30 June {next}, in accordance with the levels updated in its "
    "resolution {symbol};"
)


def mission(n: int, name: str, amount: str, year: int, symbol: str, *, also: str = "Also") -> str:
    return APPORTION.format(n=n, mission=name, sum=amount, year=year, next=year + 1, symbol=symbol, also=also)


MISSIONS = (
    "Force in the Northern Strait",
    "Observer Group in Karvel",
    "Logistics Base at Port Orsa",
    "Mission in Tavland",
)


def test_boilerplate_shifts_by_one_and_every_number_is_new() -> None:
    """The first of four twin paragraphs goes; sums, years and symbols of the others are all new."""
    old = "\n".join(mission(n, name, f"{n}1,234,500", 2023, "76/238") for n, name in enumerate(MISSIONS, 1))
    new = "\n".join(mission(n, name, f"{n}8,765,900", 2024, "79/249") for n, name in enumerate(MISSIONS[1:], 1))
    assert drawn(old, new) == ["- OP1", "OP2 ~ OP1", "OP3 ~ OP2", "OP4 ~ OP3"]


def test_rotated_boilerplate() -> None:
    """Four twin paragraphs, the last put first, all sums new: one has moved, three have not."""
    rotated = MISSIONS[-1:] + MISSIONS[:-1]
    old = "\n".join(mission(n, name, f"{n}1,234,500", 2023, "76/238") for n, name in enumerate(MISSIONS, 1))
    new = "\n".join(mission(n, name, f"{n}8,765,900", 2024, "79/249") for n, name in enumerate(rotated, 1))
    assert drawn(old, new) == ["OP4 ~ OP1 moved", "OP1 ~ OP2", "OP2 ~ OP3", "OP3 ~ OP4"]


def test_a_decoy_borrows_the_opening_of_a_paragraph_that_went() -> None:
    """The same first words over another matter are no link."""
    old = """
    OP1 Requests the Secretary-General to submit to the General Assembly a report on the state of glaciers in the high mountains of Karvel and on the water that they give to the plains;
    OP2 Also requests the Secretary-General to submit to the General Assembly an account of the fund for seed banks;
    OP3 Notes that the General Assembly has asked the Secretary-General for the budget of ferries;
    """
    new = """
    OP1 Requests the Secretary-General to submit to the General Assembly proposals for simpler visa rules for the crews of merchant ships, prepared with port authorities and unions;
    OP2 Also requests the Secretary-General to submit to the General Assembly an account of the fund for seed banks and its staff;
    OP3 Notes that the General Assembly has asked the Secretary-General for the budget of buses and ferries;
    """
    assert drawn(old, new) == ["- OP1", "+ OP1", "OP2 ~ OP2", "OP3 ~ OP3"]


def test_the_first_of_two_near_twins_goes() -> None:
    """What is left is the second one, updated, not the first one with another country."""
    old = """
    PP1 Welcoming the offer of the Government of Veyland to host the thirteenth meeting of the Panel in Port Sauvane in 2023,
    PP2 Welcoming also the offer of the Government of Tavland to host the fourteenth meeting of the Panel in Orsa in 2024,
    """
    new = """
    PP1 Welcoming the offer of the Government of Tavland to host the fifteenth meeting of the Panel in Orsa in 2025,
    """
    assert drawn(old, new) == ["- PP1", "PP2 ~ PP1"]


def test_another_paragraph_in_the_same_place_is_no_update() -> None:
    old = """
    PP1 Recalling its resolution 70/1 on the 2030 Agenda for Sustainable Development,
    PP2 Deeply concerned about the loss of harvests to desert locusts along the southern coast,
    PP3 Convinced of the value of regional cooperation,
    """
    new = """
    PP1 Recalling its resolution 70/1 on the 2030 Agenda for Sustainable Development,
    PP2 Welcoming the opening of a training centre for court interpreters in Port Orsa,
    PP3 Convinced of the value of regional cooperation,
    """
    assert drawn(old, new) == ["PP1 = PP1", "- PP2", "+ PP2", "PP3 = PP3"]


def test_a_heavy_rewrite_in_place_stays_linked() -> None:
    """Verb and most words are new, the matter, its rare words and the place are the same."""
    old = """
    OP1 Recalls the Charter;
    OP2 Decides to consider during its seventy-eighth session the measures required to proclaim an international decade for combating sand and dust storms, within existing structures and available resources;
    OP3 Decides to remain seized of the matter.
    """
    new = """
    OP1 Recalls the Charter;
    OP2 Also recalls its resolution 78/314, in which it proclaimed 2025–2034 the United Nations decade on combating sand and dust storms, within existing structures and available resources, with the aim of enhancing cooperation to prevent their effects on the affected countries;
    OP3 Decides to remain seized of the matter.
    """
    assert drawn(old, new) == ["OP1 = OP1", "OP2 ~ OP2", "OP3 = OP3"]


def test_a_paragraph_shortened_to_its_first_clause_stays_linked() -> None:
    """Another paragraph is as alike by its length, but the short one stands whole in the long one."""
    old = """
    PP1 Recalling its resolution 69/313 on the Lagoon Agenda of the third Conference on the Financing of Ferries, in which it asked coastal States to lower the tolls of their harbours, to share the charts of their reefs with pilots, to train crews in the care of mangroves and to publish what their fleets spend on fuel every year, and to report to the Panel on the repair of jetties and lighthouses,
    PP2 Noting that the Lagoon Agenda and the Strategy on the Financing of Ports may be furthered by more revenue,
    PP3 Bearing in mind the needs of landlocked States,
    """
    new = """
    PP1 Recalling its resolution 69/313 on the Lagoon Agenda of the third Conference on the Financing of Ferries,
    PP2 Bearing in mind the needs of landlocked States,
    """
    assert drawn(old, new) == ["PP1 ~ PP1", "- PP2", "PP3 = PP2"]


def test_edited_neighbours_change_places() -> None:
    old = """
    PP1 Noting the growing number of cyclones that strike the low islands of the archipelago every year,
    PP2 Recognizing the efforts of the Basin Organization to monitor the quality of the water of shared rivers,
    PP3 Bearing in mind the needs of landlocked developing countries,
    """
    new = """
    PP1 Recognizing the continued efforts of the Basin Organization to monitor and report on the quality of the water of shared rivers,
    PP2 Noting with concern the number of severe cyclones that strike the low islands of the archipelago every year,
    PP3 Bearing in mind the needs of landlocked developing countries,
    """
    rows = drawn(old, new)
    assert [row.removesuffix(" moved") for row in rows] == ["PP2 ~ PP1", "PP1 ~ PP2", "PP3 = PP3"]
    assert sum(row.endswith("moved") for row in rows) == 1


def test_a_rewritten_paragraph_that_passed_two_others_is_linked() -> None:
    """Too little is left for a far move, but it stands only two places from where it stood."""
    passed = "Notes that the register of ferries, kept by the Board, lists all vessels that were repaired in the yards of Karvel in the past year;"
    other = "Urges coastal States to print the charts of their reefs and to send two copies of each chart to the pilots of Tavland;"
    old = f"""
    OP1 Welcomes the efforts of the Government of Veyland to host one of the largest fleets of hospital ships of the ocean, including over 37 ships with surgeons aboard, and acknowledges its plans to train nurses and to lower the fees of the poor;
    OP2 {passed}
    OP3 {other}
    """
    new = f"""
    OP1 {passed}
    OP2 {other}
    OP3 Notes the efforts of the Government of Veyland in hosting one of the largest fleets of hospital ships of the ocean, including some 35 ships, while expressing concern about the closing of clinics ashore, the lack of medicines and the return of patients without a cure;
    """
    assert drawn(old, new) == ["OP2 = OP1", "OP3 = OP2", "OP1 ~ OP3 moved"]


def test_far_move_with_many_edits() -> None:
    """A paragraph goes from the end of the preamble to its beginning and loses a third of its words."""
    others = [f"Noting the annual report number {n} of the Panel on the topic of {w} in the region" for n, w in enumerate(
        ("forests", "harbours", "schools", "pensions", "archives", "bridges", "museums", "vaccines"), 1)]  # fmt: skip
    far = "Recognizing the role of women fishers of the southern lagoons in the care of mangroves, nurseries of fish and shelter from storms"
    edited = "Recognizing also the leading role of women fishers of the lagoons in the care and replanting of mangroves, nurseries of fish"
    old = "\n".join(f"PP{n} {text}," for n, text in enumerate([*others, far], 1))
    new = "\n".join(f"PP{n} {text}," for n, text in enumerate([edited, *others], 1))
    rows = drawn(old, new)
    assert rows[0] == "PP9 ~ PP1 moved"
    assert rows[1:] == [f"PP{n} = PP{n + 1}" for n in range(1, 9)]


def test_operative_paragraph_becomes_preambular() -> None:
    """The initiating phrase must change with the part; the rest is the same text, moved."""
    old = """
    PP1 Recalling the purposes of the Charter,
    OP1 Takes note of the report of the Secretary-General;
    OP2 Welcomes the Framework of Cooperation between the secretariat of the Basin Organization and the Secretariat of the United Nations, signed on 11 May 2045;
    OP3 Decides to remain seized of the matter.
    """
    new = """
    PP1 Recalling the purposes of the Charter,
    PP2 Welcoming the Framework of Cooperation between the secretariat of the Basin Organization and the Secretariat of the United Nations, signed on 11 May 2045,
    OP1 Takes note of the report of the Secretary-General;
    OP2 Decides to remain seized of the matter.
    """
    assert drawn(old, new) == ["PP1 = PP1", "OP2 ~ PP2 moved role", "OP1 = OP1", "OP3 = OP2"]


def test_a_block_moves_together() -> None:
    a = ["Notes the work on coral reefs;", "Notes the work on seed banks;"]
    block = [
        "Requests the Panel to publish its atlas of volcanoes;",
        "Invites the Panel to open its archive of maps to schools;",
    ]
    b = [
        "Urges all States to renew the Compact on harbours;",
        "Calls upon donors to replenish the Fund for bridges;",
        "Decides to meet again in Orsa;",
    ]
    old = "\n".join(f"OP{n} {text}" for n, text in enumerate(a + block + b, 1))
    new = "\n".join(f"OP{n} {text}" for n, text in enumerate(a + b + block, 1))
    assert drawn(old, new) == [
        "OP1 = OP1", "OP2 = OP2", "OP5 = OP3", "OP6 = OP4", "OP7 = OP5", "OP3 = OP6 moved", "OP4 = OP7 moved",
    ]  # fmt: skip


def test_a_move_is_found_among_more_than_a_hundred_changes() -> None:
    """Tools that stop looking at so many changes show the moved paragraph as taken out and put in."""
    words = [
        f"{first}{second}"
        for first in ("kar", "vel", "tor", "shi", "nam", "pol", "rud", "zen", "mio", "bak", "lus", "fen")
        for second in ("dal", "mer", "sun", "gor", "hin", "pex", "wol", "jat", "cur", "nyx")
    ]
    old = [f"Notes the report on {word} and the year 2023 in the district of {word}ia" for word in words]
    new = [f"Notes the report on {word} and the year 2024 in the district of {word}ia" for word in words]
    new.insert(3, new.pop(110))
    rows = drawn(
        "\n".join(f"OP{n} {text};" for n, text in enumerate(old, 1)),
        "\n".join(f"OP{n} {text};" for n, text in enumerate(new, 1)),
    )
    assert rows[3] == "OP111 ~ OP4 moved"
    assert sum(row.endswith("moved") for row in rows) == 1
    assert all("~" in row for row in rows)


def test_twin_paragraphs_of_apportionment() -> None:
    """Also decides and further decides: two sums for one mission, in the same order in both years."""
    old = "\n".join([mission(1, MISSIONS[0], "41,300,000", 2023, "76/238"), mission(2, MISSIONS[0], "2,900,700", 2023, "76/238", also="Further")])  # fmt: skip
    new = "\n".join([mission(1, MISSIONS[0], "43,100,000", 2024, "79/249"), mission(2, MISSIONS[0], "3,000,100", 2024, "79/249", also="Further")])  # fmt: skip
    assert drawn(old, new) == ["OP1 ~ OP1", "OP2 ~ OP2"]


def test_in_one_place_and_with_one_opening_but_about_another_matter() -> None:
    """Between the same neighbours one recalled paragraph is gone and another came: they share boilerplate alone."""
    old = """
    OP1 Recalls paragraph 4 of the report of the Advisory Committee, and requests the Secretary-General to renew the lifts of the northern tower;
    OP2 Recalls paragraph 13 of the report of the Advisory Committee, and requests the Secretary-General to keep on using local stone, timber and crafts for the carvings of the great hall;
    OP3 Regrets the fire in the printing shop;
    OP4 Recalls paragraph 20 of the report of the Advisory Committee, and requests the Secretary-General to insure the library against floods;
    """
    new = """
    OP1 Recalls paragraph 7 of the report of the Advisory Committee, and requests the Secretary-General to renew the lifts of the northern tower;
    OP2 Recalls paragraph 10 of the report of the Advisory Committee, and requests the Secretary-General to find and settle each defect before the warranty ends, so that cables need not be paid for twice;
    OP3 Welcomes gifts of paintings by schools;
    OP4 Recalls paragraph 22 of the report of the Advisory Committee, and requests the Secretary-General to insure the library against floods;
    """
    assert drawn(old, new) == ["OP1 ~ OP1", "- OP2", "- OP3", "+ OP2", "+ OP3", "OP4 ~ OP4"]
