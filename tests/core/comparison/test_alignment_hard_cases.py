"""What other tools get wrong: one story a test, the texts, and the rows that a delegate would draw."""

from core.comparison.change import Row
from core.comparison.compare import compare
from tests.builders import version


def drawn(old: str, new: str, language: str = "en") -> list[str]:
    """The rows of two text pictures: `PP1 = PP1` identical, `~` changed, `> ` split or merged, `+` added, `-` removed."""
    return [row_drawn(row) for row in compare(version(old, language=language), version(new, language=language)).rows]


def row_drawn(row: Row) -> str:
    signs = {"identical": "=", "changed": "~", "split": ">", "merged": ">"}
    if row.kind.value not in signs:
        return f"+ {row.new[0]}" if row.new else f"- {row.old[0]}"
    flags = [name for name, said in (("moved", row.moved), ("role", row.role_change)) if said]
    return " ".join([*row.old, signs[row.kind.value], *row.new, *flags])


APPORTION = (
    "OP{n} {also} decides to apportion among Member States the amount of {sum} dollars for the maintenance of the "
    "{mission} for the period from 1 July {year} to 30 June {next}, in accordance with the levels updated in its "
    "resolution {symbol};"
)


def mission(n: int, name: str, amount: str, year: int, symbol: str, also: str = "Also") -> str:
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


def test_twin_paragraphs_of_apportionment() -> None:
    """Also decides and further decides: two sums for one mission, in the same order in both years."""
    old = "\n".join([mission(1, MISSIONS[0], "41,300,000", 2023, "76/238"), mission(2, MISSIONS[0], "2,900,700", 2023, "76/238", "Further")])  # fmt: skip
    new = "\n".join([mission(1, MISSIONS[0], "43,100,000", 2024, "79/249"), mission(2, MISSIONS[0], "3,000,100", 2024, "79/249", "Further")])  # fmt: skip
    assert drawn(old, new) == ["OP1 ~ OP1", "OP2 ~ OP2"]


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


def test_paragraph_cut_by_a_page_break() -> None:
    """One side was read as two pieces because a page ended in between; together they are the paragraph."""
    whole = "OP1 Encourages States parties to publish the readings of their harbour gauges, to keep the channels of the delta open all year, and to lower the fees for small ferries;"
    pieces = "OP1 Encourages States parties to publish the readings of their harbour gauges, to keep the channels\nOP1+ of the delta open all year, and to lower the fees for small ferries;"
    assert drawn(whole, pieces) == ["OP1 > OP1 OP1+"]


def test_page_header_and_footnote_digit_glued_into_a_paragraph() -> None:
    clean = "OP1 Takes note of the report of the Secretary-General of 15 April 2004 on the state of the ferries of the delta;"
    glued = "OP1 Takes note of the report of the Secretary-General of 15 April 20044 on the state A/RES/60/12 of the ferries of the delta;"
    assert drawn(clean, glued) == ["OP1 ~ OP1"]


def test_look_alike_and_invisible_characters_are_no_change() -> None:
    """Hyphen forms, quotes, composed letters, soft hyphen and bidi marks differ; the words do not."""
    plain = 'PP1 Recalling the forty-fifth session of the Conseil de l\'Océan, held in Côte Blanche, on "safe seas",'
    other = "PP1 Recalling the forty\u2011fifth ses\u00adsion of the Conseil de l\u2019Oce\u0301an, held\u00a0in Co\u0302te Blanche,\u200f on \u201csafe seas\u201d,"
    assert drawn(plain, other) == ["PP1 = PP1"]


def test_chinese_without_spaces() -> None:
    """One paragraph is updated, one moves up, one is added; no word has a space around it."""
    old = """
    PP1 回顾其2019年12月19日关于合作的第74/210号决议，
    PP2 注意到沿海低地居民面临的风暴潮危险日益严重，
    OP1 请秘书长就本决议的执行情况向大会第七十六届会议提出报告；
    OP2 鼓励会员国免费分享港口水位站的读数；
    """
    new = """
    PP1 回顾其2021年12月17日关于合作的第76/210号决议，
    PP2 欢迎在奥尔萨港设立潮汐预报中心，
    PP3 注意到沿海低地居民面临的风暴潮危险日益严重，
    OP1 鼓励会员国免费分享港口和河口水位站的读数；
    OP2 请秘书长就本决议的执行情况向大会第七十八届会议提出报告；
    """
    rows = drawn(old, new, "zh")
    assert [row.removesuffix(" moved") for row in rows] == [
        "PP1 ~ PP1", "+ PP2", "PP2 = PP3", "OP2 ~ OP1", "OP1 ~ OP2",
    ]  # fmt: skip


def test_chinese_split() -> None:
    old = (
        "OP1 鼓励会员国免费分享港口水位站的读数，并请区域组织培训小岛屿国家的观测人员养护仪器；\nOP2 决定继续处理此案。"
    )
    new = "OP1 鼓励会员国免费分享港口水位站的读数；\nOP2 又请区域组织培训小岛屿国家的观测人员养护仪器；\nOP3 决定继续处理此案。"
    assert drawn(old, new, "zh") == ["OP1 > OP1 OP2", "OP2 = OP3"]


def test_arabic() -> None:
    """A paragraph is updated, one moves behind it, one goes."""
    old = """
    PP1 إذ تشير إلى قرارها 74/210 المؤرخ 19 كانون الأول/ديسمبر 2019 بشأن التعاون الإقليمي،
    PP2 وإذ تلاحظ مع القلق تزايد خطر العواصف على سكان السواحل المنخفضة،
    PP3 وإذ ترحب بإنشاء مركز للتنبؤ بالمد والجزر في ميناء أورسا،
    """
    new = """
    PP1 إذ تشير إلى قرارها 76/210 المؤرخ 17 كانون الأول/ديسمبر 2021 بشأن التعاون الإقليمي،
    PP2 وإذ ترحب بإنشاء مركز للتنبؤ بالمد والجزر في ميناء أورسا،
    """
    assert drawn(old, new, "ar") == ["PP1 ~ PP1", "- PP2", "PP3 = PP2"]


def test_russian() -> None:
    """Cases change word endings all over a paragraph that was updated; its neighbours change places."""
    old = """
    OP1 просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят пятой сессии доклад о ходе осуществления настоящей резолюции;
    OP2 призывает государства-члены бесплатно обмениваться показаниями портовых уровнемеров;
    """
    new = """
    OP1 призывает государства-члены обмениваться на бесплатной основе показаниями портовых и речных уровнемеров;
    OP2 просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят седьмой сессии доклад о ходе осуществления настоящей резолюции;
    """
    rows = drawn(old, new, "ru")
    assert [row.removesuffix(" moved") for row in rows] == ["OP2 ~ OP1", "OP1 ~ OP2"]


def test_french() -> None:
    old = "PP1 Rappelant sa résolution 74/210 du 19 décembre 2019 sur la coopération,\nPP2 Consciente de l'importance des archives,"
    new = "PP1 Consciente de l’importance des archives,\nPP2 Rappelant ses résolutions 74/210 du 19 décembre 2019 et 76/8 du 5 novembre 2021 sur la coopération,"
    rows = [row.removesuffix(" moved") for row in drawn(old, new, "fr")]
    assert rows == ["PP2 = PP1", "PP1 ~ PP2"]


def test_nothing_in_common() -> None:
    old = "PP1 Alarmed by the loss of coral along the outer reef,\nOP1 Calls for a census of turtles;"
    new = "PP1 Recalling the role of interpreters in courts,\nOP1 Approves the tariff for ferries;"
    assert drawn(old, new) == ["- PP1", "- OP1", "+ PP1", "+ OP1"]


def test_empty_side() -> None:
    text = "PP1 Recalling the Charter,\nOP1 Decides to meet again;"
    assert drawn("", text) == ["+ PP1", "+ OP1"]
    assert drawn(text, "") == ["- PP1", "- OP1"]
    assert drawn("", "") == []


def test_identical() -> None:
    assert drawn(HALVES, HALVES) == ["OP1 = OP1", "OP2 = OP2", "OP3 = OP3"]


def test_ten_thousand_identical_paragraphs() -> None:
    text = "\n".join(f"OP{n} Decides to remain seized of the matter." for n in range(1, 10_001))
    rows = drawn(text, text)
    assert rows == [f"OP{n} = OP{n}" for n in range(1, 10_001)]


def test_one_paragraph_of_fifty_thousand_words() -> None:
    words = " ".join(f"word{n % 977} and" for n in range(25_000))
    assert drawn(f"OP1 {words}.", f"OP1 Also {words}.") == ["OP1 ~ OP1"]


def test_a_paragraph_that_was_taken_out_comes_back_edited() -> None:
    """Between the first and the third session it is a link, whatever the second did."""
    first = "PP1 Recalling the Charter,\nPP2 Alarmed by the floods that drove the ferrymen of the delta from their homes in 2041,\nPP3 Convinced of the need for dialogue,"
    third = "PP1 Recalling the Charter,\nPP2 Alarmed by the renewed floods that drove the ferrymen of the delta from their homes in 2045,\nPP3 Convinced of the need for dialogue,"
    assert drawn(first, third) == ["PP1 = PP1", "PP2 ~ PP2", "PP3 = PP3"]
