"""The actions of reading: editing, views, going from change to change, decisions on a paragraph."""

from desktop.actions.spec import QT_TRANSLATE_NOOP, Group, Spec

EDIT = Group(
    QT_TRANSLATE_NOOP("Actions", "&Edit"),
    (
        (
            Spec(
                "undo",
                QT_TRANSLATE_NOOP("Actions", "Undo"),
                QT_TRANSLATE_NOOP("Actions", "Take back the last change of the library"),
                ("Ctrl+Z",),
                "undo",
            ),
            Spec(
                "redo",
                QT_TRANSLATE_NOOP("Actions", "Redo"),
                QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                "redo",
            ),
        ),
        (
            Spec(
                "copy",
                QT_TRANSLATE_NOOP("Actions", "Copy"),
                QT_TRANSLATE_NOOP("Actions", "Copy the selected text, or the current paragraph"),
                ("Ctrl+C",),
                "copy",
            ),
            Spec(
                "copy_marks",
                QT_TRANSLATE_NOOP("Actions", "Copy with marks"),
                QT_TRANSLATE_NOOP("Actions", "Copy with deletions and insertions told apart"),
                ("Ctrl+Alt+C",),
            ),
            Spec(
                "copy_reference",
                QT_TRANSLATE_NOOP("Actions", "Copy reference"),
                QT_TRANSLATE_NOOP("Actions", "Copy the symbol and number of the current paragraph"),
                ("Ctrl+Shift+C",),
                "link",
            ),
        ),
        (
            Spec(
                "find",
                QT_TRANSLATE_NOOP("Actions", "Find"),
                QT_TRANSLATE_NOOP("Actions", "Find words in both texts"),
                ("Ctrl+F",),
                "find",
            ),
            Spec(
                "find_next",
                QT_TRANSLATE_NOOP("Actions", "Find next"),
                QT_TRANSLATE_NOOP("Actions", "Go to the next place found"),
                ("F3",),
            ),
            Spec(
                "find_previous",
                QT_TRANSLATE_NOOP("Actions", "Find previous"),
                QT_TRANSLATE_NOOP("Actions", "Go to the previous place found"),
                ("Shift+F3",),
            ),
            Spec(
                "search",
                QT_TRANSLATE_NOOP("Actions", "Search the library"),
                QT_TRANSLATE_NOOP("Actions", "Find words in all versions of the library as you type"),
                ("Ctrl+Shift+F",),
                "search-document",
            ),
        ),
        (
            Spec(
                "preferences",
                QT_TRANSLATE_NOOP("Actions", "Preferences…"),
                QT_TRANSLATE_NOOP("Actions", "Colours, text, language and the watched folder"),
                ("Ctrl+,",),
                "settings",
            ),
        ),
    ),
)

GO = Group(
    QT_TRANSLATE_NOOP("Actions", "&Go"),
    (
        (
            Spec(
                "next_change",
                QT_TRANSLATE_NOOP("Actions", "Next change"),
                QT_TRANSLATE_NOOP("Actions", "Go to the next change that is shown"),
                ("Alt+Down", "F8", "J"),
                "next",
            ),
            Spec(
                "previous_change",
                QT_TRANSLATE_NOOP("Actions", "Previous change"),
                QT_TRANSLATE_NOOP("Actions", "Go to the previous change that is shown"),
                ("Alt+Up", "F7", "K"),
                "previous",
            ),
            Spec(
                "first_change",
                QT_TRANSLATE_NOOP("Actions", "First change"),
                QT_TRANSLATE_NOOP("Actions", "Go to the first change that is shown"),
                ("Alt+Home",),
                "first",
            ),
            Spec(
                "last_change",
                QT_TRANSLATE_NOOP("Actions", "Last change"),
                QT_TRANSLATE_NOOP("Actions", "Go to the last change that is shown"),
                ("Alt+End",),
                "last",
            ),
        ),
        (
            Spec(
                "counterpart",
                QT_TRANSLATE_NOOP("Actions", "Moved counterpart"),
                QT_TRANSLATE_NOOP("Actions", "Go to the other place of a moved paragraph"),
                ("Ctrl+G",),
                "jump",
            ),
            Spec(
                "all_paragraphs",
                QT_TRANSLATE_NOOP("Actions", "Show all paragraphs"),
                QT_TRANSLATE_NOOP("Actions", "Show the paragraphs of every kind again"),
                ("Ctrl+Shift+A",),
                "expand",
            ),
            Spec(
                "go_to",
                QT_TRANSLATE_NOOP("Actions", "Go to paragraph…"),
                QT_TRANSLATE_NOOP("Actions", "Go to a paragraph by its number, such as OP 4"),
                ("Ctrl+L",),
            ),
        ),
        (
            Spec(
                "older_pair",
                QT_TRANSLATE_NOOP("Actions", "Earlier pair"),
                QT_TRANSLATE_NOOP("Actions", "Compare the pair one step earlier in the series"),
                ("Alt+Left",),
            ),
            Spec(
                "newer_pair",
                QT_TRANSLATE_NOOP("Actions", "Later pair"),
                QT_TRANSLATE_NOOP("Actions", "Compare the pair one step later in the series"),
                ("Alt+Right",),
            ),
            Spec(
                "swap",
                QT_TRANSLATE_NOOP("Actions", "Swap sides"),
                QT_TRANSLATE_NOOP("Actions", "Exchange the older and the newer text"),
                ("Ctrl+Shift+X",),
                "swap",
                short=QT_TRANSLATE_NOOP("Actions", "Swap"),
            ),
        ),
    ),
)

PARAGRAPH = Group(
    QT_TRANSLATE_NOOP("Actions", "&Paragraph"),
    (
        (
            Spec(
                "words",
                QT_TRANSLATE_NOOP("Actions", "Word differences"),
                QT_TRANSLATE_NOOP("Actions", "Show or hide the words of a rewritten paragraph"),
                ("W", "Ctrl+D"),
                "words",
            ),
            Spec(
                "pin",
                QT_TRANSLATE_NOOP("Actions", "Pin together"),
                QT_TRANSLATE_NOOP("Actions", "Compare the paragraphs of this row whatever the program thinks"),
                ("Ctrl+P",),
                "pin",
            ),
            Spec(
                "pin_with",
                QT_TRANSLATE_NOOP("Actions", "Pin with…"),
                QT_TRANSLATE_NOOP("Actions", "Choose the paragraph that the current one shall be compared with"),
                ("Ctrl+K",),
            ),
            Spec(
                "apart",
                QT_TRANSLATE_NOOP("Actions", "Keep apart"),
                QT_TRANSLATE_NOOP("Actions", "Never compare the paragraphs of this row with each other"),
                ("Ctrl+Shift+P",),
                "apart",
            ),
            Spec(
                "unpin",
                QT_TRANSLATE_NOOP("Actions", "Forget the decision"),
                QT_TRANSLATE_NOOP("Actions", "Leave the pairing of this row to the program again"),
                ("Ctrl+Alt+P",),
                "unpin",
            ),
        ),
        (
            Spec(
                "note",
                QT_TRANSLATE_NOOP("Actions", "Write a note…"),
                QT_TRANSLATE_NOOP("Actions", "Write a note on the current paragraph"),
                ("Ctrl+M",),
                "note",
            ),
        ),
    ),
)
