"""The actions around reading: files, views of the window, the library, help."""

from desktop.actions.spec import QT_TRANSLATE_NOOP, Group, Spec

FILE = Group(
    QT_TRANSLATE_NOOP("Actions", "&File"),
    (
        (
            Spec(
                "add_files",
                QT_TRANSLATE_NOOP("Actions", "Add files…"),
                QT_TRANSLATE_NOOP("Actions", "Choose resolutions, drafts or archives to read into the library"),
                ("Ctrl+O",),
                "add",
            ),
            Spec(
                "add_folder",
                QT_TRANSLATE_NOOP("Actions", "Add folder…"),
                QT_TRANSLATE_NOOP("Actions", "Choose a folder whose documents are read into the library"),
                ("Ctrl+Shift+O",),
                "folder",
            ),
            Spec(
                "paste",
                QT_TRANSLATE_NOOP("Actions", "Paste text or files"),
                QT_TRANSLATE_NOOP("Actions", "Read the text, files or addresses on the clipboard as documents"),
                ("Ctrl+V",),
                "paste",
            ),
            Spec(
                "get",
                QT_TRANSLATE_NOOP("Actions", "Get from UN Documents…"),
                QT_TRANSLATE_NOOP("Actions", "Load documents by their symbols from the public service"),
                ("Ctrl+U",),
                "export",
            ),
            Spec(
                "specimens",
                QT_TRANSLATE_NOOP("Actions", "Open the specimens"),
                QT_TRANSLATE_NOOP("Actions", "Add the fictional series that comes with the program"),
                ("Ctrl+Shift+E",),
                "documents",
            ),
        ),
        (
            Spec(
                "import_report",
                QT_TRANSLATE_NOOP("Actions", "Report of the last import"),
                QT_TRANSLATE_NOOP("Actions", "What was read, what was left out and why"),
                ("Ctrl+I",),
                "info",
            ),
            Spec(
                "save_original",
                QT_TRANSLATE_NOOP("Actions", "Save the original file…"),
                QT_TRANSLATE_NOOP("Actions", "Write the file of the selected version, as it came, to a folder"),
                ("Ctrl+S",),
                "export",
            ),
        ),
        (
            Spec(
                "new_window",
                QT_TRANSLATE_NOOP("Actions", "New window"),
                QT_TRANSLATE_NOOP("Actions", "Open another window on the same library"),
                ("Ctrl+N",),
            ),
            Spec(
                "close_window",
                QT_TRANSLATE_NOOP("Actions", "Close window"),
                QT_TRANSLATE_NOOP("Actions", "Close this window"),
                ("Ctrl+W",),
            ),
            Spec(
                "quit",
                QT_TRANSLATE_NOOP("Actions", "Quit"),
                QT_TRANSLATE_NOOP("Actions", "Close all windows; they open again at the same place"),
                ("Ctrl+Q",),
            ),
        ),
    ),
)

VIEW = Group(
    QT_TRANSLATE_NOOP("Actions", "&View"),
    (
        (
            Spec(
                "side_by_side",
                QT_TRANSLATE_NOOP("Actions", "Side by side"),
                QT_TRANSLATE_NOOP("Actions", "Show the older text on the left and the newer on the right"),
                ("Ctrl+1",),
                "side-by-side",
                checkable=True,
            ),
            Spec(
                "redline",
                QT_TRANSLATE_NOOP("Actions", "Redline"),
                QT_TRANSLATE_NOOP("Actions", "Show one text with the changes marked, as a lawyer prints it"),
                ("Ctrl+2",),
                "redline",
                checkable=True,
            ),
            Spec(
                "identical",
                QT_TRANSLATE_NOOP("Actions", "Show identical paragraphs"),
                QT_TRANSLATE_NOOP("Actions", "Show the paragraphs that are the same on both sides, or fold them"),
                ("I",),
                checkable=True,
            ),
        ),
        (
            Spec(
                "show_library",
                QT_TRANSLATE_NOOP("Actions", "Library panel"),
                QT_TRANSLATE_NOOP("Actions", "Show or hide the library"),
                ("Ctrl+Shift+L",),
                "library",
                checkable=True,
            ),
            Spec(
                "show_details",
                QT_TRANSLATE_NOOP("Actions", "Details panel"),
                QT_TRANSLATE_NOOP("Actions", "Show or hide the details of the current paragraph"),
                ("Ctrl+Shift+D",),
                "details",
                checkable=True,
            ),
            Spec(
                "next_pane",
                QT_TRANSLATE_NOOP("Actions", "Next pane"),
                QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the next part of the window"),
                ("F6",),
            ),
            Spec(
                "previous_pane",
                QT_TRANSLATE_NOOP("Actions", "Previous pane"),
                QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the previous part of the window"),
                ("Shift+F6",),
            ),
        ),
        (
            Spec(
                "larger",
                QT_TRANSLATE_NOOP("Actions", "Larger text"),
                QT_TRANSLATE_NOOP("Actions", "Make the text of the documents larger"),
                ("Ctrl++", "Ctrl+="),
                short=QT_TRANSLATE_NOOP("Actions", "A+"),
            ),
            Spec(
                "smaller",
                QT_TRANSLATE_NOOP("Actions", "Smaller text"),
                QT_TRANSLATE_NOOP("Actions", "Make the text of the documents smaller"),
                ("Ctrl+-",),
                short=QT_TRANSLATE_NOOP("Actions", "A−"),
            ),
            Spec(
                "normal_size",
                QT_TRANSLATE_NOOP("Actions", "Normal text size"),
                QT_TRANSLATE_NOOP("Actions", "Set the text of the documents to its ordinary size"),
                ("Ctrl+0",),
            ),
        ),
        (
            Spec(
                "dark",
                QT_TRANSLATE_NOOP("Actions", "Dark colours"),
                QT_TRANSLATE_NOOP("Actions", "Change between light and dark colours"),
                ("Ctrl+Shift+T",),
                "dark",
                checkable=True,
            ),
            Spec(
                "full_screen",
                QT_TRANSLATE_NOOP("Actions", "Full screen"),
                QT_TRANSLATE_NOOP("Actions", "Use the whole screen for the window"),
                ("F11",),
                checkable=True,
            ),
        ),
    ),
)

LIBRARY = Group(
    QT_TRANSLATE_NOOP("Actions", "&Library"),
    (
        (
            Spec(
                "compare_selected",
                QT_TRANSLATE_NOOP("Actions", "Compare the selected versions"),
                QT_TRANSLATE_NOOP(
                    "Actions",
                    "Compare two selected versions, or the selected one with the one before it",
                ),
                ("Ctrl+Return",),
                "side-by-side",
            ),
            Spec(
                "read",
                QT_TRANSLATE_NOOP("Actions", "Read alone"),
                QT_TRANSLATE_NOOP("Actions", "Show the selected version by itself, as a page"),
                ("Ctrl+Shift+Return",),
                "document",
            ),
            Spec(
                "rename",
                QT_TRANSLATE_NOOP("Actions", "Rename series…"),
                QT_TRANSLATE_NOOP("Actions", "Give the selected series another title"),
                ("F2",),
                "edit",
            ),
            Spec(
                "move",
                QT_TRANSLATE_NOOP("Actions", "Move to another series…"),
                QT_TRANSLATE_NOOP("Actions", "Move the selected version to another series"),
                ("Ctrl+Shift+M",),
                "series",
            ),
            Spec(
                "join",
                QT_TRANSLATE_NOOP("Actions", "Join with another series…"),
                QT_TRANSLATE_NOOP("Actions", "Bring all versions of another series into the selected one"),
                ("Ctrl+Alt+J",),
                "series",
            ),
            Spec(
                "mend",
                QT_TRANSLATE_NOOP("Actions", "Mend by hand…"),
                QT_TRANSLATE_NOOP("Actions", "Put right what was read wrongly from the selected version"),
                ("Ctrl+Shift+H",),
                "edit",
            ),
            Spec(
                "remove",
                QT_TRANSLATE_NOOP("Actions", "Remove"),
                QT_TRANSLATE_NOOP("Actions", "Remove what is selected in the library; this can be undone"),
                ("Del",),
                "remove",
            ),
        ),
        (
            Spec(
                "retry",
                QT_TRANSLATE_NOOP("Actions", "Try again"),
                QT_TRANSLATE_NOOP("Actions", "Read the selected failed file again"),
                ("F5",),
                "retry",
            ),
            Spec(
                "watch",
                QT_TRANSLATE_NOOP("Actions", "Watch a folder"),
                QT_TRANSLATE_NOOP("Actions", "Read documents that appear in a folder of your choice"),
                ("Ctrl+Shift+W",),
                "folder",
                checkable=True,
            ),
        ),
    ),
)

HELP = Group(
    QT_TRANSLATE_NOOP("Actions", "&Help"),
    (
        (
            Spec(
                "keys",
                QT_TRANSLATE_NOOP("Actions", "Keys"),
                QT_TRANSLATE_NOOP("Actions", "All actions and their keys"),
                ("F1",),
                "help",
            ),
            Spec(
                "shortcuts",
                QT_TRANSLATE_NOOP("Actions", "Change keys…"),
                QT_TRANSLATE_NOOP("Actions", "Give actions other keys"),
                ("Ctrl+Alt+K",),
                "keyboard",
            ),
            Spec(
                "about",
                QT_TRANSLATE_NOOP("Actions", "About Resolute"),
                QT_TRANSLATE_NOOP("Actions", "Versions, licence and how files are read safely"),
                ("Shift+F1",),
                "resolute",
            ),
        ),
    ),
)
