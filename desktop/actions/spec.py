"""What an action is, as data: its words, icon and keys."""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name by which lupdate finds texts
    """Marks a text to be translated where it is shown; Qt's own function of this name is not typed."""
    return text


@dataclass(frozen=True, slots=True)
class Spec:
    """What an action is called, which keys it has until the user gives it others, and how it looks.

    `tip` is a sentence for Help and tooltips; `keys` are in Qt's portable form, the first is shown in menus.
    """

    name: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    short: str = ""  # for the tool bar


@dataclass(frozen=True, slots=True)
class Group:
    """A menu: its title, and its actions in blocks between lines."""

    title: str
    blocks: tuple[tuple[Spec, ...], ...]

    @property
    def specs(self) -> tuple[Spec, ...]:
        """The actions in order."""
        return tuple(spec for block in self.blocks for spec in block)
