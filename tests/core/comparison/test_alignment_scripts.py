"""Matching in Chinese, Arabic, Russian and French: no spaces, other punctuation, words that change their endings."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from tests.core.comparison.drawing import drawn


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
