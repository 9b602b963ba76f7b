"""Watches a fault of PySide6 6.12 on Python 3.11: calls that drop references to None until the interpreter aborts."""

import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 1_000


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="from Python 3.12 on None is immortal and its count says nothing"
)
def test_calls_to_qt_do_not_use_up_references_to_none(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    assert sys.getrefcount(None) - before > -CALLS // 2
