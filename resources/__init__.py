"""Where the program's data files are: phrases, series, specimens, icons, translations."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent
