"""Prints the number of an automatic list as office programs do, in the scripts of the six languages.

Names of the formats are those of OOXML (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
"""

from collections.abc import Callable, Mapping

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CHINESE_DIGITS = "〇一二三四五六七八九"
_CHINESE_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_LARGEST = 32_767  # no list is longer; beyond it a printed number would be an attack on memory


def print_number(number: int, style: str) -> str:
    """A number in the named format; a format that is not known prints as decimal digits."""
    if style == "none":
        return ""
    if not 0 <= number <= _LARGEST:
        return str(number)
    return _FORMATS.get(style, str)(number)


def _roman(number: int) -> str:
    printed = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        printed += letters * count
    return printed or "0"


def _repeated(alphabet: str) -> Callable[[int], str]:
    """Letters in turn, doubled after the last (a … z, aa, bb), as office programs do."""

    def letter(number: int) -> str:
        if number < 1:
            return str(number)
        rounds, index = divmod(number - 1, len(alphabet))
        return alphabet[index] * (rounds + 1)

    return letter


def _cycled(alphabet: str) -> Callable[[int], str]:
    return lambda number: alphabet[(number - 1) % len(alphabet)] if number else str(number)


def _chinese(number: int) -> str:
    """Counting in words: 十, 十一, 二十, 一百零五."""
    return _chinese_words(number, _CHINESE_DIGITS, "十百千", bare_ten=True)


def _chinese_words(number: int, digits: str, units: str, *, bare_ten: bool) -> str:
    if number < 10:
        return digits[number]
    if number >= 10_000:
        high, rest = divmod(number, 10_000)
        lower = _chinese_words(rest, digits, units, bare_ten=False) if rest else ""
        gap = "零" if 0 < rest < 1_000 else ""
        return _chinese_words(high, digits, units, bare_ten=bare_ten) + "万" + gap + lower
    figures = str(number)
    printed = ""
    for place, figure in zip(range(len(figures) - 1, -1, -1), figures, strict=True):
        if figure != "0":
            printed += digits[int(figure)] + (units[place - 1] if place else "")
        elif printed[-1:] != "零" and figures[-place - 1 :].strip("0"):
            printed += "零"
    return printed[1:] if bare_ten and 10 <= number < 20 else printed


def _spelled(digits: str) -> Callable[[int], str]:
    return lambda number: str(number).translate(str.maketrans("0123456789", digits))


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if 1 <= number <= 20 else str(number)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _footnote_signs(number: int) -> str:
    return _repeated("*†‡§")(number)


_FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerLetter": _repeated(_LATIN),
    "upperLetter": _repeated(_LATIN.upper()),
    "russianLower": _repeated(_RUSSIAN),
    "russianUpper": _repeated(_RUSSIAN.upper()),
    "arabicAlpha": _repeated(_ARABIC_ALPHA),
    "arabicAbjad": _repeated(_ARABIC_ABJAD),
    "hindiNumbers": _spelled("٠١٢٣٤٥٦٧٨٩"),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "japaneseCounting": _chinese,
    "chineseLegalSimplified": lambda number: _chinese_words(number, _CHINESE_LEGAL, "拾佰仟", bare_ten=False),
    "ideographDigital": _spelled(_CHINESE_DIGITS),
    "japaneseDigitalTenThousand": _spelled(_CHINESE_DIGITS),
    "taiwaneseDigital": _spelled(_CHINESE_DIGITS),
    "ideographTraditional": _cycled(_STEMS),
    "decimalFullWidth": _spelled("０１２３４５６７８９"),
    "decimalFullWidth2": _spelled("０１２３４５６７８９"),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "ideographEnclosedCircle": _circled,
    "ordinal": _ordinal,
    "chicago": _footnote_signs,
}
