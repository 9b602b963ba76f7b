"""Writes resolutions that never were: paragraphs in the manner of the General Assembly, their parts drawn by chance."""

# ruff: noqa: SIM905 - lists of words read better as words

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from resources import ROOT

PREAMBULAR = (
    "Recalling|Reaffirming|Noting|Noting with appreciation|Noting with concern|Recognizing|Welcoming|Bearing in mind|"
    "Emphasizing|Stressing|Mindful of|Convinced that|Acknowledging|Expressing concern about|Underlining"
).split("|")
OPERATIVE = (
    "Requests|Encourages|Invites|Urges|Calls upon|Welcomes|Takes note of|Reaffirms|Recognizes|Emphasizes|Stresses|"
    "Decides|Notes with appreciation|Expresses concern about|Reiterates|Commends|Underlines|Acknowledges"
).split("|")
_ADDED = ("also", "further", "")

_FIELDS = (
    "coastal erosion|rural electrification|early childhood nutrition|seabed mapping|"
    "desert locust control|urban drainage|"
    "court interpretation|cadastral surveys|mountain agriculture|vaccine storage|port security|glacier monitoring|"
    "cultural heritage|road safety|statistical training|soil salinity|wildlife trafficking|satellite navigation|"
    "refugee education|harbour dredging|timber certification|tsunami warning|prison reform|seed banks|air quality|"
    "migratory birds|digital archives|fisheries inspection|flood insurance|orbital debris|sign language|"
    "river transport|"
    "mine clearance|microcredit|drought forecasting|public procurement|coral restoration|school feeding|"
    "nuclear forensics|land tenure|volunteer service|groundwater|family farming|plastic litter|birth registration|"
    "diplomatic training|volcanic ash|traditional medicine|customs data|peatlands"
).split("|")
_NOUNS = (
    "programme|network|partnership|strategy|framework|mechanism|initiative|fund|platform|plan of action|declaration|"
    "observatory|facility|road map|compact|register|charter|standing group|centre|coalition"
).split("|")
_QUALITIES = (
    "regional|global|voluntary|joint|interim|revised|second|technical|independent|long-term|intergovernmental|open-ended"
).split("|")
_BODIES = (
    "the Secretary-General|Member States|the relevant United Nations entities|the specialized agencies|donors|"
    "the regional commissions|international financial institutions|the private sector and civil society|"
    "all parties concerned|the Economic and Social Council|developed countries|the host country|national authorities"
).split("|")
_ACTS = (
    "to strengthen|to continue to support|to extend|to review|to finance|to promote|to take fully into account|"
    "to cooperate in carrying out|to make better use of|to accelerate|to share experience in|to report on|to simplify"
).split("|")
_THINGS = (
    "access|accountability|allocation|appeal|arrangement|assessment|audit|awareness|barrier|benefit|burden|campaign|"
    "capital|census|certificate|claim|commitment|complaint|compliance|confidence|consent|consultation|contract|copy|"
    "corridor|cost|credit|curriculum|debt|decline|demand|dialogue|dignity|disclosure|dispute|diversity|donation|drain|"
    "earning|emission|endowment|enforcement|enterprise|equity|evidence|exchange|exhibition|expense|"
    "exposure|fee|fellowship|"
    "findings|forecast|forum|gap|grant|growth|guideline|hardship|harvest|hazard|household|indicator|inequality|inquiry|"
    "inspection|institution|interest|inventory|investment|journey|judgement|knowledge|labour|lease|"
    "lesson|level|licence|"
    "limit|livelihood|loan|loss|mandate|manual|margin|market|measure|medium|mission|model|movement|"
    "museum|notice|obligation|"
    "offer|office|option|ordinance|outreach|ownership|package|participation|patent|payment|penalty|"
    "pension|permit|pledge|"
    "policy|portfolio|practice|premium|price|principle|privilege|procedure|profile|proposal|protocol|"
    "purchase|quality|quota|"
    "recovery|referral|refund|regulation|remedy|rental|repair|request|reserve|resilience|responsibility|"
    "restraint|revenue|"
    "review|risk|roster|safeguard|salary|sample|schedule|scholarship|secretariat|service|share|shelter|"
    "shortage|signal|skill|"
    "source|standard|statute|stipend|storage|subsidy|supply|survey|tariff|tenure|territory|threat|trade|"
    "tradition|transfer|"
    "transit|treatment|trend|tribunal|turnover|uptake|vacancy|value|venue|vessel|visit|voucher|"
    "vulnerability|wage|warrant|yield"
).split("|")
_KINDS = (
    "adequate|annual|balanced|binding|broad|causal|civic|coherent|common|comparable|comprehensive|costly|"
    "credible|daily|"
    "decisive|dedicated|direct|domestic|durable|early|effective|equal|equitable|existing|external|fair|"
    "flexible|formal|fragile|"
    "full|future|gradual|hidden|human|informal|innovative|inclusive|internal|lasting|lawful|likely|local|"
    "manifest|maritime|"
    "material|modern|mutual|narrow|national|natural|new|nominal|ongoing|optional|partial|peaceful|"
    "persistent|practical|prompt|"
    "public|rapid|recurrent|reliable|remote|residual|robust|rural|safe|seasonal|secure|severe|shared|"
    "simple|social|stable|"
    "steady|sudden|sufficient|timely|transparent|uniform|universal|unmet|urban|useful|valid|visible|vital|wide|younger"
).split("|")
_DOINGS = (
    "adapting|adopting|aligning|analysing|applying|assigning|balancing|building|charting|collecting|"
    "combining|comparing|"
    "completing|converting|covering|delivering|designing|easing|editing|enabling|enforcing|equipping|"
    "evaluating|exploring|"
    "fencing|financing|forecasting|gathering|guarding|harvesting|housing|insuring|issuing|joining|"
    "keeping|leasing|lending|"
    "licensing|linking|listing|locating|lowering|managing|mapping|marking|measuring|mending|merging|"
    "opening|ordering|planning|"
    "planting|pooling|pricing|printing|protecting|proving|publishing|raising|ranking|reading|recording|"
    "redeploying|reducing|"
    "releasing|renewing|renting|replacing|restoring|retaining|reusing|sampling|saving|scaling|securing|"
    "selecting|serving|"
    "settling|shaping|sharing|shipping|signing|sorting|staffing|storing|teaching|testing|tracing|"
    "training|translating|treating|"
    "updating|valuing|verifying|visiting|weighing|widening|winning|writing"
).split("|")
_REASONS = (
    "in accordance with international law|with a view to {doing} {kind} {thing}s|"
    "in the light of the {thing}s of {place}|"
    "without prejudice to the work on {field}|including through {doing} {thing}s in {field}|as appropriate|"
    "taking into account the {kind} {thing}s of developing countries|on the basis of {kind} {thing}s|"
    "bearing in mind the link between {field} and {kind} {thing}s|within existing resources|"
    "as a contribution to the {plan}|"
    "in close consultation with the {body}|and to mobilize {number} million dollars for {doing} {thing}s|"
    "and looks to {place} for {kind} {thing}s|while respecting {kind} {thing}s and {thing}s|"
    "so that {kind} {thing}s may reach those who need them|by {doing} {thing}s and {doing} {thing}s"
).split("|")
_FACTS = (
    "that the {body} met in {place} from {day} to {day} {month} {year}|"
    "its resolution {session}/{number} of {day} {month} {year} on {field}|"
    "the report of the Secretary-General on {kind} {thing}s for {field}|"
    "that {number} Member States have joined the {plan}, {doing} {kind} {thing}s|"
    "the importance of {doing} {thing}s for {field}|"
    "the outcome of the {ordinal} session of the {body}, held in {place}|"
    "the offer of the Government of {place} to host the {plan}|"
    "that {kind} {thing}s in {field} remain {kind}, notably where {thing}s are {kind}|"
    "the role of {thing}s in {doing} {kind} {thing}s, {reason}|"
    "that the {plan} was extended until {year}|"
    "that {doing} {thing}s calls for {kind} {thing}s, {kind} {thing}s and {thing}s, {reason}|"
    "that many {thing}s have been {kind} since {year}, {reason}|"
    "the contribution of {kind} {thing}s to {doing} {field}"
).split("|")
_TASKS = (
    "{actor} {act} the {plan}, {reason}|"
    "{actor} {act} {kind} {thing}s in {place}, {reason}|"
    "{actor} {act} the work of the {body} on {doing} {thing}s, {reason}|"
    "{actor} to submit to the General Assembly at its {ordinal} session a report on {field}, {reason}|"
    "{actor} {act} {kind} {thing}s and {thing}s by {doing} {kind} {thing}s, {reason}|"
    "{actor} {act} measures for {doing} {thing}s, such as {thing}s and {kind} {thing}s, {reason}"
).split("|")
# How many of two hundred paragraphs have one clause, two, and so on. So long are the paragraphs of 120 real resolutions
# of sessions 78 to 80: half of them 47 words or fewer, a tenth 100 or more, 54 words and 371 characters on average.
_CLAUSES = (60, 65, 45, 24, 12, 5, 3, 2, 1, 1)
_MONTHS = "January February March April May June July August September October November December".split()
_TENS = "fiftieth sixtieth seventieth eightieth ninetieth".split()
_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_SYLLABLES = "ba ko ri san te mo lu va del ka ne tor shi pa gu ren zo li mar fe du ul an es or".split()
_NUMBERS = {"day": (1, 28), "year": (2001, 2030), "session": (55, 80), "number": (2, 330)}
_LISTS = {
    "month": _MONTHS,
    "actor": _BODIES,
    "act": _ACTS,
    "reason": _REASONS,
    "thing": _THINGS,
    "kind": _KINDS,
    "doing": _DOINGS,
}
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Topic:
    """What a stretch of a resolution is about; its names come back in several paragraphs."""

    fields: Sequence[str]
    places: Sequence[str]
    bodies: Sequence[str]
    plans: Sequence[str]


class Writer:
    """Writes paragraphs; the same seed writes the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def topic(self) -> Topic:
        """A topic with names of its own."""
        choose = self.random
        fields = [f"{choose.choice(_QUALITIES)} {choose.choice(_FIELDS)}" for _ in range(3)] + choose.sample(_FIELDS, 4)
        places = [self.name() for _ in range(5)]
        kinds = "Commission on|Working Group on|Panel on|Conference of the Parties on".split("|")
        bodies = [f"{choose.choice(kinds)} {choose.choice(fields).title()}" for _ in range(3)]
        plans = [f"{choose.choice(places)} {choose.choice(_NOUNS)} for {choose.choice(fields)}" for _ in range(3)]
        return Topic(fields, places, bodies, plans)

    def name(self) -> str:
        """The name of a place."""
        return "".join(self.random.choices(_SYLLABLES, k=self.random.randint(2, 4))).capitalize()

    def paragraph(self, topic: Topic, operative: bool, clauses: int = 0) -> str:
        """A paragraph of one to ten clauses with its initiating phrase, without its label."""
        count = clauses or self.random.choices(range(1, len(_CLAUSES) + 1), _CLAUSES)[0]
        parts = [self.clause(topic, operative) for _ in range(count)]
        ending = ";" if operative else ","
        return f"{self.opening(operative)} {f', {self.joint(operative)} '.join(parts)}{ending}"

    def opening(self, operative: bool) -> str:
        """An initiating phrase."""
        phrase = self.random.choice(OPERATIVE if operative else PREAMBULAR)
        added = self.random.choices(_ADDED, (1, 1, 5))[0]
        if not added:
            return phrase
        return f"{added.capitalize()} {phrase[0].lower()}{phrase[1:]}" if operative else f"{phrase} {added}"

    def joint(self, operative: bool) -> str:
        """What a further clause begins with."""
        phrase = self.random.choice(OPERATIVE if operative else PREAMBULAR)
        return f"and {phrase[0].lower()}{phrase[1:]}"

    def clause(self, topic: Topic, operative: bool) -> str:
        """A clause about a topic."""
        kinds = (_TASKS, _FACTS) if operative else (_FACTS, _TASKS)
        return self.filled(self.random.choice(self.random.choices(kinds, (4, 1))[0]), topic)

    def filled(self, template: str, topic: Topic) -> str:
        """A template with its slots filled, those of the fillings, too."""
        while _SLOT.search(template):
            template = _SLOT.sub(lambda slot: self._filling(slot.group(1), topic), template)
        return template

    def _filling(self, slot: str, topic: Topic) -> str:
        choose = self.random
        if slot in _NUMBERS:
            return str(choose.randint(*_NUMBERS[slot]))
        if slot == "ordinal":
            return f"{choose.choice(_TENS).removesuffix('ieth')}y-{choose.choice(_UNITS)}"
        of_topic = {"field": topic.fields, "place": topic.places, "body": topic.bodies, "plan": topic.plans}
        return choose.choice(of_topic.get(slot) or _LISTS[slot])


def updated(text: str, step: int) -> str:
    """What a new session must change: years, resolution numbers and sessions, each put forward by `step`."""
    text = re.sub(r"\b(20\d\d)\b", lambda year: str(int(year[1]) + step), text)
    text = re.sub(r"\b(\d\d)/(\d{1,3})\b", lambda symbol: f"{int(symbol[1]) + step}/{int(symbol[2]) + 7 * step}", text)
    return re.sub(rf"\b(\w+y)-({'|'.join(_UNITS)})\b", lambda found: f"{found[1]}-{_next(found[2], step)}", text)


def _next(unit: str, step: int) -> str:
    return _UNITS[(_UNITS.index(unit) + step) % len(_UNITS)]


def specimen_paragraphs() -> list[str]:
    """The paragraphs of the project's own specimens, labels taken off, each text once."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "specimens").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = re.sub(r"^(?:\d+\.|\([a-z]+\))\s+", "", line.strip())
            if len(text) > 60 and text[-1] in ",;.":
                found[text] = None
    return list(found)
