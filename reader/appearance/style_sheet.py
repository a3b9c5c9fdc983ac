"""The few rules of Qt style sheet that a palette alone cannot say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reader.appearance.colours import Colours

_RULES = """
QMainWindow, QDialog {{ background: {window}; }}
QToolBar {{
    background: {window}; border: none; border-bottom: 1px solid {border};
    padding: 6px 8px; spacing: 4px;
}}
QToolBar QToolButton {{
    border: 1px solid transparent; border-radius: 6px; padding: 6px 8px; color: {text};
}}
QToolBar QToolButton:hover {{ background: {hover}; border-color: {border}; }}
QToolBar QToolButton:checked {{
    background: {selection}; color: {on_selection}; border-color: {accent};
}}
QToolBar QToolButton:focus {{ border: 2px solid {accent}; padding: 5px 7px; }}
QToolBar QToolButton:checked:focus {{ border-color: {text}; }}
QToolBar QToolButton:disabled {{ color: {muted}; }}
QStatusBar {{ background: {window}; color: {muted}; border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 2px 8px; }}
QStatusBar QPushButton {{ padding: 2px 10px; }}
QStatusBar QHeaderView {{ background: {surface}; }}
QHeaderView::section {{
    background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {border};
    padding: 5px 8px;
}}
QAbstractItemView::indicator, QCheckBox::indicator {{
    width: 14px; height: 14px; border: 1px solid {outline}; border-radius: 3px; background: {page};
}}
QAbstractItemView::indicator:checked, QCheckBox::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{check_mark}");
}}
QAbstractItemView::indicator:indeterminate, QCheckBox::indicator:indeterminate {{
    background: {accent}; border: 5px solid {page}; border-radius: 3px;
}}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; width: 12px; height: 12px; }}
QCheckBox::indicator:checked:focus {{ border-color: {text}; }}
QCheckBox, QRadioButton {{ spacing: 8px; color: {text}; }}
QTreeView::item {{ padding: 4px 6px; }}
QLineEdit, QComboBox, QDateEdit {{
    background: {page}; color: {text}; border: 1px solid {outline}; border-radius: 5px;
    padding: 5px 8px; placeholder-text-color: {muted};
}}
QPlainTextEdit {{
    background: {page}; color: {text}; border: 1px solid {outline}; border-radius: 5px;
    padding: 3px 4px; placeholder-text-color: {muted};
}}
QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 2px 3px; }}
QFrame#selection-bar, QFrame#palette {{
    background: {surface}; border: 1px solid {muted}; border-radius: 8px;
}}
QFrame#selection-bar QToolButton {{ border: none; border-radius: 5px; padding: 5px; }}
QFrame#selection-bar QToolButton:hover {{ background: {hover}; }}
QFrame#annotation-editor {{ background: {window}; border-top: 1px solid {border}; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus {{
    border: 2px solid {accent}; padding: 4px 7px;
}}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{
    width: 12px; height: 12px; image: url("{arrow}");
}}
QToolButton#swatch {{
    border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent;
}}
QToolButton#swatch:hover {{ background: {hover}; }}
QToolButton#swatch:checked {{ background: {selection}; border-color: {accent}; }}
QToolButton#swatch:focus {{ border: 2px solid {text}; padding: 3px; }}
QPlainTextEdit#passage {{ background: transparent; border: none; color: {text}; }}
QLineEdit QToolButton, QFrame#find-bar QToolButton, QFrame#pane-heading QToolButton {{
    border: 1px solid transparent; border-radius: 4px; padding: 3px 4px; color: {muted};
    background: transparent;
}}
QLineEdit QToolButton:hover, QFrame#find-bar QToolButton:hover,
QFrame#pane-heading QToolButton:hover {{ background: {hover}; color: {text}; }}
QLineEdit QToolButton:focus, QFrame#find-bar QToolButton:focus,
QFrame#pane-heading QToolButton:focus {{ border-color: {accent}; }}
QFrame#pane-heading QToolButton {{ padding: 0; }}
QLineEdit QToolButton:checked, QFrame#find-bar QToolButton:checked {{
    background: {selection}; color: {on_selection}; border-color: {accent};
}}
QLineEdit QToolButton:checked:focus, QFrame#find-bar QToolButton:checked:focus {{
    border: 2px solid {text}; padding: 2px 3px;
}}
QPushButton#chip {{ padding: 3px 8px; border-radius: 11px; background: {surface}; }}
QPushButton#chip:hover {{ background: {hover}; }}
QPushButton#chip:focus {{ border: 2px solid {accent}; padding: 2px 7px; }}
QPushButton[role="link"] {{
    background: transparent; border: 1px solid transparent; color: {accent}; padding: 4px 10px;
}}
QPushButton[role="link"]:hover {{ background: {hover}; }}
QPushButton[role="link"]:focus {{ border: 2px solid {accent}; padding: 3px 9px; }}
QFrame#find-bar {{ background: {window}; border-top: 1px solid {border}; }}
QAbstractItemView#popup {{ border: 1px solid {border}; }}
QAbstractItemView#popup::item {{
    padding: 5px 8px; border: 1px solid transparent; border-radius: 4px;
}}
QAbstractItemView#popup::item:selected {{
    background: {selection}; color: {on_selection}; border-color: {accent};
}}
QSplitter::handle {{ background: {border}; }}
QSplitter#airy::handle {{ background: transparent; }}
QMenuBar {{ background: {window}; color: {text}; }}
QMenuBar::item {{
    padding: 4px 10px; background: transparent; border: 1px solid transparent; border-radius: 4px;
}}
QMenuBar::item:selected {{
    background: {selection}; color: {on_selection}; border-color: {accent};
}}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 5px 18px; border: 1px solid transparent; border-radius: 4px; }}
QMenu::item:selected {{
    background: {selection}; color: {on_selection}; border-color: {accent};
}}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QPushButton {{
    background: {surface}; color: {text}; border: 1px solid {border}; border-radius: 6px;
    padding: 7px 16px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:checked {{
    background: {selection}; color: {on_selection}; border-color: {accent};
}}
QPushButton:focus {{ border: 2px solid {accent}; padding: 6px 15px; }}
QPushButton:checked:focus {{ border-color: {text}; }}
QPushButton::menu-indicator {{
    subcontrol-position: center right; width: 12px; height: 12px; margin: 0 6px;
    image: url("{arrow}");
}}
QPushButton:disabled {{ color: {muted}; background: {window}; }}
QPushButton[prominent="true"] {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton[prominent="true"]:disabled {{
    background: {window}; color: {muted}; border-color: {border};
}}
QPushButton[prominent="true"]:focus {{ border: 2px solid {text}; padding: 6px 15px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {border}; }}
QTabBar {{ background: {window}; }}
QTabBar::tab {{
    background: transparent; color: {muted}; padding: 9px 14px;
    border: none; border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{
    color: {accent}; border: 2px solid {accent}; border-radius: 6px; padding: 7px 12px 9px 12px;
}}
QAbstractItemView {{ border: none; outline: 2px solid {accent}; background: {surface}; }}
QTextEdit#article {{ border: none; background: {page}; color: {text}; }}
QLabel[role="heading"] {{ color: {text}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="warning"] {{ color: {warning}; }}
QFrame#pane-heading {{ background: {window}; border-bottom: 1px solid {border}; }}
QFrame#card QListView::item {{ padding: 4px 8px; }}
QFrame#card {{
    background: {surface}; border: 1px solid {border}; border-radius: 6px;
}}
QProgressBar {{
    background: {hover}; border: 1px solid {border}; border-radius: 5px;
    text-align: center; color: {text}; min-height: 16px;
}}
QProgressBar::chunk {{ background: {selection}; border-radius: 4px; }}
QProgressBar#thin {{ min-height: 4px; max-height: 4px; border: none; border-radius: 2px; }}
QProgressBar#thin::chunk {{ background: {accent}; border-radius: 2px; }}
QLabel#hint {{
    background: {surface}; color: {text}; border: 1px solid {border}; border-radius: 6px;
    padding: 8px 14px;
}}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {outline}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; border-radius: 4px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(colours: Colours, check_mark: Path) -> str:
    """The application's style sheet in ``colours``.

    ``check_mark`` is the picture drawn on the accent, ``check-TONE.svg``; the arrow of a choice in
    the same tone lies beside it.
    """
    arrow = check_mark.with_name(check_mark.name.replace("check", "arrow"))
    return _RULES.format(
        **colours._asdict(), check_mark=check_mark.as_posix(), arrow=arrow.as_posix()
    )
