"""ResolutionLexer and ResolutionStyle for Pygments: what stands out in the running text of a resolution.

The lexer knows six languages; `get_lexer_by_name("resolution", language="fr")` looks for the words of one alone, which
is faster and mistakes less. Positions are code points. The time is linear in the length of the text: a line is scanned
once, and every repeat in a pattern is bounded.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, ClassVar

from pygments.lexer import RegexLexer, bygroups, default, words
from pygments.style import Style
from pygments.token import Text, Token, Whitespace, _TokenType

from core.text.units import Units, units_of
from resources import ROOT

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")

PHRASE = Token.Resolution.Phrase  # the initiating phrase, at the start of a paragraph
LABEL = Token.Resolution.Label  # 1.  (a)  4 -
SYMBOL = Token.Resolution.Symbol  # A/RES/75/268, 75/268, 1514 (XV)
DATE = Token.Resolution.Date
SESSION = Token.Resolution.Session  # seventy-fifth session, 58th plenary meeting
INSTRUMENT = Token.Resolution.Instrument  # Charter of the United Nations

_LABEL = (
    r"[ \t]{0,40}(?:\d{1,4}(?: ?(?:bis|ter|quater))?(?:\.| ?[-–])(?=\s)|[(（]\w{1,5}[)）]|[a-zа-я]{1,4}\)(?=\s)"
    r"|[一二三四五六七八九十]{1,4}、|[\u3220-\u3229]|[‘'’]\d{1,2}[’'](?=\s))"
)
_SYMBOLS = (
    r"[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.\-]{0,24}){1,8}(?<![.\-])(?: \([IVXLC\d]{1,8}\))?",  # A/75/L.69/Add.1
    r"(?:E?S-)?\d{1,3}/\d{1,4}(?: [A-Z](?!\w))?(?![\w/])",  # 72/13, S-10/2, 79/250 A
    r"\d{1,4}(?: [A-Z])? \((?:[IVXLC]{1,8}|(?:19|20)\d\d)\)",  # 217 A (III), 1325 (2000)
)
_DAY = r"\d{1,2}(?:er|º|°)?"
_HAN_DATE = r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?"
_HAN_TITLE = r"《[^《》\n]{1,80}》"
_HAN_SYMBOL = r"第\d{1,4}(?:/\d{1,4}|(?:\([IVXLC]{1,8}\)))号"
_NEVER = r"(?!)"
_RARE = 1  # phrases counted once are not worth the time that it takes to compile them; 0 is not counted
_HALVES = re.compile(r"(.+)[ \-](.+)")
_SPACE = "[ \u00a0\u202f]"
_HEAD_LAST = ("en", "ru")  # languages that put words before Convention: the Vienna Convention


class ResolutionLexer(RegexLexer):
    """Finds initiating phrases, symbols, dates, sessions, instruments and labels; takes the option `language`."""

    name = "United Nations resolution"
    aliases: ClassVar[list[str]] = ["resolution"]
    filenames: ClassVar[list[str]] = []
    url = "https://www.un.org/en/ga/resolutions"
    flags = re.RegexFlag(0)
    token_variants = True  # the rules depend on an option and are set by each lexer

    def __init__(self, **options: Any) -> None:
        """Raises ValueError when the option `language` is none of LANGUAGES."""
        chosen = options.get("language", "")
        if chosen and chosen not in LANGUAGES:
            raise ValueError(f"no rules for the language {chosen!r}; there are rules for {', '.join(LANGUAGES)}")
        self._tokens = _rules((chosen,) if chosen else LANGUAGES)
        super().__init__(**options)

    def get_tokens_unprocessed(
        self, text: str, stack: Iterable[str] = ("root", "start")
    ) -> Iterator[tuple[int, _TokenType, str]]:
        """The tokens of a text as (offset, kind, text); every line may begin with a label and a phrase."""
        yield from super().get_tokens_unprocessed(text, tuple(stack))


class ResolutionStyle(Style):
    """Quiet colours for print on white: phrases in italics as the United Nations prints them."""

    name = "resolution"
    background_color = "#ffffff"
    styles: ClassVar[dict[_TokenType, str]] = {
        PHRASE: "italic",
        LABEL: "#6b6b6b",
        SYMBOL: "#1f4e79",
        DATE: "#5a4a00",
        SESSION: "#5a4a00",
        INSTRUMENT: "#4a3a6a",
    }


@lru_cache(maxsize=len(LANGUAGES) + 1)
def _rules(languages: tuple[str, ...]) -> Any:
    """The compiled rules for some languages; compiled once, since it takes some milliseconds."""
    syntax = json.loads((ROOT / "syntax.json").read_text(encoding="utf-8"))
    groups = (
        "|".join(_SYMBOLS),
        _any(date for code in languages for date in _dates(syntax[code], units_of(code))),
        _any(session for code in languages for session in _sessions(syntax[code], units_of(code))),
        _any(pattern for code in languages for pattern in _instruments(syntax[code], code)),
    )
    found = rf"(?<!\w)(?:({groups[0]})|({groups[1]})|({groups[2]})|({groups[3]}))"
    if "zh" in languages:
        found = rf"(?:{found}|({_HAN_SYMBOL})|({_HAN_DATE})|({syntax['zh']['sessions'][0]})|({_HAN_TITLE}))"
    kinds = (Text, SYMBOL, DATE, SESSION, INSTRUMENT, *((SYMBOL, DATE, SESSION, INSTRUMENT) * ("zh" in languages)))
    rules = {
        "root": [
            (r"\n+", Whitespace, "start"),
            (rf"([^\n]*?){found}", bygroups(*kinds)),  # type: ignore[no-untyped-call]  # as Pygments has it
            (r"[^\n]+", Text),
        ],
        "start": [
            (_LABEL, LABEL, "phrase"),
            default("phrase"),
        ],
        "phrase": [
            (r"[ \t]+", Whitespace),
            (_phrases(languages), PHRASE, "#pop:2"),
            default("#pop:2"),
        ],
    }
    return ResolutionLexer.process_tokendef("", rules)  # type: ignore[no-untyped-call]  # as Pygments has it


def _dates(syntax: Mapping[str, Any], units: Units) -> Iterator[str]:
    joiners = "|".join(map(re.escape, (*units.date_joiners, "–", "-")))
    places = {
        "days": rf"{_DAY}(?:{_SPACE}?(?:{joiners}){_SPACE}?{_DAY}){{0,2}}",
        "month": _one_of(units.months),
        "year": r"\d{4}(?!\d)",
    }
    for template in syntax["dates"]:
        yield _filled(template, places) + r"(?!\w)"


def _sessions(syntax: Mapping[str, Any], units: Units) -> Iterator[str]:
    if not units.ordinals:
        return
    hundreds = rf"(?:{'|'.join(syntax['hundreds'])})?" if syntax["hundreds"] else ""
    digits = rf"\d{{1,4}}(?:{'|'.join(map(re.escape, units.ordinal_endings)) or _NEVER})"
    ordinal = rf"(?i:{hundreds}(?:{_ordinals(units)}|{digits}))"
    for template in syntax["sessions"]:
        yield _filled(template, {"ordinal": ordinal}) + r"(?!\w)"


def _ordinals(units: Units) -> str:
    """Ordinals in words; compounds by their two halves, since a table of all of them is slow to compile."""
    halves = [_HALVES.fullmatch(word) for word in units.ordinals]
    single = _one_of(word for word, found in zip(units.ordinals, halves, strict=True) if not found)
    compound = [found for found in halves if found]
    if not compound:
        return single
    return rf"(?:{_one_of({found[1] for found in compound})}[ \-]{_one_of({found[2] for found in compound})}|{single})"


def _instruments(syntax: Mapping[str, Any], code: str) -> Iterator[str]:
    """Capitalized names around a word such as Convention, as far as small words and capitalized words go on."""
    if not syntax["instruments"]:
        return
    heads = _one_of(syntax["instruments"]) + r"(?!\w| (?:Series|Organization|item)\b)"
    if code == "ar":  # no capitals there: whole names
        yield heads
        return
    capital = r"[A-ZÀ-ÞА-ЯЁ](?:[^\W⁰¹²³⁴-⁹]|[’\-](?=\w)){0,30}"
    joiner = "|".join(map(re.escape, syntax["joiners"]))
    more = rf"(?:(?: (?:{joiner})){{1,3}} ?{capital}|,? {capital}| \d{{4}}(?!\w))"
    if code in _HEAD_LAST:
        yield rf"(?:(?:{capital}|\d{{4}}) ){{1,4}}{heads}{more}{{0,12}}"
    yield rf"{heads}{more}{{1,12}}"


def _phrases(languages: Iterable[str]) -> str:
    """A pattern for the initiating phrases, with the adverbs that may stand before and behind them."""
    return _any(filter(None, map(_phrases_of, languages)))


def _phrases_of(code: str) -> str:
    path = ROOT / "phrases" / f"{code}.json"
    known = json.loads(path.read_text(encoding="utf-8"))
    forms = json.loads((ROOT / "languages" / f"{code}.json").read_text(encoding="utf-8"))["phrase_forms"]
    counted = {phrase: count for part in ("preambular", "operative") for phrase, count in known[part].items()}
    phrases = _one_of(phrase for phrase, count in counted.items() if count != _RARE)
    space, end = ("", "") if code == "zh" else (" ", r"(?!\w)")
    behind = rf"(?:{space}{_one_of(forms['adverbs'])})?" if forms["adverbs"] else ""
    return rf"{phrases}{behind}{end}"


def _one_of(choice: Iterable[str]) -> str:
    """Pygments' pattern for any of the words, its groups made groups that do not count."""
    pattern: str = words(tuple(choice)).get()  # type: ignore[no-untyped-call]  # as Pygments has it
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern) or _NEVER


def _filled(template: str, places: Mapping[str, str]) -> str:
    """The template, itself a pattern, with its named places filled; a space stands for a no-break space, too."""
    template = template.replace(" ", _SPACE)
    for name, pattern in places.items():
        template = template.replace(f"{{{name}}}", f"(?:{pattern})")
    return template


def _any(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns) or _NEVER
