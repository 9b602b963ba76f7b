"""The actions around whole libraries: opening one, backups, checks, export and import, forgetting."""

from desktop.actions.spec import QT_TRANSLATE_NOOP, Spec

OPENING = (
    Spec(
        "open_library",
        QT_TRANSLATE_NOOP("Actions", "Open library…"),
        QT_TRANSLATE_NOOP("Actions", "Open another library in a window of its own"),
        ("Ctrl+Alt+O",),
        "library",
    ),
    Spec(
        "new_library",
        QT_TRANSLATE_NOOP("Actions", "New library…"),
        QT_TRANSLATE_NOOP("Actions", "Make an empty library in a file of your choice"),
        ("Ctrl+Alt+N",),
        "add",
    ),
    Spec(
        "recent_libraries",
        QT_TRANSLATE_NOOP("Actions", "Recent libraries…"),
        QT_TRANSLATE_NOOP("Actions", "Choose among the libraries that were open before"),
        ("Ctrl+Alt+R",),
        "history",
    ),
)

CARE = (
    Spec(
        "backups",
        QT_TRANSLATE_NOOP("Actions", "Backups…"),
        QT_TRANSLATE_NOOP("Actions", "See the backups of the library, make one, or go back to one"),
        ("Ctrl+Alt+B",),
        "history",
    ),
    Spec(
        "check_library",
        QT_TRANSLATE_NOOP("Actions", "Check the library…"),
        QT_TRANSLATE_NOOP("Actions", "Look whether every text of the library is still what was written"),
        ("Ctrl+Alt+H",),
        "check",
    ),
    Spec(
        "save_copy",
        QT_TRANSLATE_NOOP("Actions", "Save a copy of the library…"),
        QT_TRANSLATE_NOOP("Actions", "Write the library as it is now into one file, to mail it or carry it elsewhere"),
        ("Ctrl+Alt+S",),
        "export",
    ),
    Spec(
        "export_library",
        QT_TRANSLATE_NOOP("Actions", "Export the library as a folder…"),
        QT_TRANSLATE_NOOP("Actions", "Write the whole library as readable files that can be kept or handed on"),
        ("Ctrl+Alt+E",),
        "export",
    ),
    Spec(
        "import_library",
        QT_TRANSLATE_NOOP("Actions", "Import a library from a folder…"),
        QT_TRANSLATE_NOOP("Actions", "Fill this library, which must be empty, from an exported folder"),
        ("Ctrl+Alt+I",),
        "drop",
    ),
    Spec(
        "forget",
        QT_TRANSLATE_NOOP("Actions", "Forget everything…"),
        QT_TRANSLATE_NOOP("Actions", "Delete the library with its backups and leave no trace"),
        ("Ctrl+Shift+Del",),
        "remove",
    ),
)
