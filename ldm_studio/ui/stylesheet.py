"""The style sheet, made of the tokens."""

from __future__ import annotations

from pathlib import Path

from ldm_studio.ui import tokens as t
from ldm_studio.ui.tokens import Colours, ThemeName


def stylesheet(c: Colours, theme: ThemeName, icons: Path) -> str:
    """The whole application's style sheet.

    Every control keeps a 2 px border of its own colour, so that the focus ring takes its place without moving anything.
    """
    return "".join((_bars(c), _docks(c), _buttons(c), _fields(c, theme, icons), _lists(c), _small(c), _special(c)))


def _bars(c: Colours) -> str:
    return f"""
    QMainWindow, QMainWindow::separator {{ background: {c.window}; }}
    QMainWindow::separator {{ width: {t.HALF}px; height: {t.HALF}px; }}
    QMainWindow::separator:hover {{ background: {c.accent}; }}
    QMenuBar {{ background: {c.window}; padding: 2px {t.HALF}px; }}
    QMenuBar::item {{ padding: {t.HALF}px {t.GRID}px; border-radius: {t.RADIUS - 1}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.hover}; }}
    QMenu {{ background: {c.panel}; border: 1px solid {c.line}; padding: {t.HALF}px; }}
    QMenu::item {{ padding: 5px {t.GRID * 3}px; border-radius: {t.RADIUS - 1}px; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QMenu::item:disabled {{ color: {c.disabled}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: {t.HALF}px {t.GRID}px; }}
    QStatusBar {{ background: {c.window}; color: {c.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {c.muted}; font-size: {t.TEXT_SMALL + 1}px; padding: 0 {t.GRID}px; }}
    QToolTip {{ background: {c.field}; color: {c.text}; border: 1px solid {c.line}; padding: {t.HALF}px; }}
    """


def _docks(c: Colours) -> str:
    return f"""
    QDockWidget {{ color: {c.muted}; font-size: {t.TEXT_SMALL + 1}px; font-weight: 600; }}
    QDockWidget::title {{ background: {c.window}; padding: {t.HALF}px {t.GRID}px; text-align: left; }}
    QDockWidget > QWidget, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {c.panel}; }}
    QMainWindow > QTabBar, QTabBar {{ background: {c.window}; }}
    QTabBar::tab {{ background: {c.window}; color: {c.muted}; padding: {t.HALF}px {t.GRID + t.HALF}px;
        border: 2px solid transparent; border-bottom: 2px solid {c.window}; }}
    QTabBar::tab:selected {{ background: {c.panel}; color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:hover {{ color: {c.text}; }}
    QTabBar::tab:selected:focus {{ border: 2px solid {c.focus}; }}
    QTabWidget::pane {{ border: none; background: {c.panel}; }}
    QScrollArea {{ border: none; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 10px; }}
    QScrollBar:horizontal {{ height: 10px; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 1px; min-width: 24px; min-height: 24px; }}
    QScrollBar::handle:hover {{ background: {c.disabled}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _buttons(c: Colours) -> str:
    return f"""
    QPushButton, QToolButton {{ background: {c.control}; color: {c.text}; border: 2px solid {c.control};
        border-radius: {t.RADIUS}px; padding: 2px {t.GRID}px; }}
    QPushButton {{ min-height: {t.CONTROL_HEIGHT - 8}px; }}
    QPushButton[primary="true"] {{ min-height: {t.PRIMARY_HEIGHT - 8}px; }}
    QPushButton:hover, QToolButton:hover {{ background: {c.hover}; border-color: {c.hover}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {c.pressed}; border-color: {c.pressed}; }}
    QPushButton:checked, QToolButton:checked {{ background: {c.selected}; border-color: {c.selected}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.disabled}; background: {c.panel};
        border-color: {c.control}; }}
    QPushButton:focus, QToolButton:focus {{ border-color: {c.focus}; }}
    QToolButton {{ padding: 2px; }}
    QToolButton[flat="true"] {{ background: transparent; border-color: transparent; }}
    QToolButton[flat="true"]:hover {{ background: {c.hover}; }}
    QToolButton[flat="true"]:checked {{ background: {c.accent}; }}
    QToolButton[flat="true"]:focus {{ border-color: {c.focus}; }}
    QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
        font-size: {t.TEXT_STRONG}px; font-weight: 600; }}
    QPushButton[primary="true"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
    QPushButton[primary="true"]:focus {{ border-color: {c.focus}; }}
    QPushButton[primary="true"]:disabled {{ background: {c.control}; color: {c.disabled}; border-color: {c.control}; }}
    QToolButton[segment="true"] {{ border-radius: {t.RADIUS}px; padding: 2px {t.HALF}px;
        font-size: {t.TEXT_SMALL + 1}px; background: transparent; border-color: transparent; }}
    QToolButton[segment="true"]:hover {{ background: {c.hover}; }}
    QToolButton[segment="true"]:checked {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
    QToolButton[segment="true"]:focus {{ border-color: {c.focus}; }}
    QToolButton[quiet="true"] {{ background: transparent; border-color: transparent; color: {c.muted};
        font-size: {t.TEXT_SMALL + 1}px; padding: 0 {t.HALF}px; }}
    QToolButton[quiet="true"]:hover {{ background: {c.hover}; color: {c.text}; }}
    QToolButton[quiet="true"]:focus {{ border-color: {c.focus}; }}
    QFrame#segments {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {t.RADIUS + 1}px; }}
    """


def _fields(c: Colours, theme: ThemeName, icons: Path) -> str:
    drawn = "light" if theme == "light" else "dark"
    arrow = (icons / f"chevron-down-{drawn}.svg").as_posix()
    # The tick stands on the accent, which is bright in high contrast alone.
    check = (icons / f"check-{'light' if theme == 'contrast' else 'dark'}.svg").as_posix()
    return f"""
    QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {{ background: {c.field}; color: {c.text};
        border: 2px solid {c.line}; border-radius: {t.RADIUS}px; padding: 1px {t.HALF}px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit, QAbstractSpinBox, QComboBox {{ min-height: {t.CONTROL_HEIGHT - 6}px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{ border-color: {c.focus}; }}
    QLineEdit[invalid="true"] {{ background: {c.error}; }}
    QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {{ color: {c.disabled};
        border-color: {c.control}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0;
        background: transparent; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
    QComboBox {{ padding-left: {t.GRID}px; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
    QToolButton[popupMode="2"] {{ padding-right: 20px; }}
    QToolButton::menu-indicator {{ image: url("{arrow}"); width: 12px; height: 12px;
        subcontrol-origin: padding; subcontrol-position: right center; right: {t.HALF}px; }}
    QComboBox QAbstractItemView {{ background: {c.panel}; border: 1px solid {c.line}; outline: none;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QCheckBox {{ spacing: {t.GRID}px; border: 2px solid transparent; border-radius: {t.RADIUS}px; padding: 1px; }}
    QCheckBox:focus {{ border-color: {c.focus}; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {c.line}; border-radius: 4px;
        background: {c.field}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{check}"); }}
    QSlider {{ min-height: {t.CONTROL_HEIGHT - 4}px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.line}; }}
    QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 2px; }}
    QSlider::sub-page:horizontal:disabled {{ background: {c.line}; }}
    QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
        background: {c.text}; border: 2px solid {c.panel}; }}
    QSlider::handle:horizontal:hover {{ background: {c.focus}; }}
    QSlider::handle:horizontal:focus {{ border-color: {c.focus}; background: {c.accent}; }}
    QSlider::handle:horizontal:disabled {{ background: {c.disabled}; }}
    """


def _lists(c: Colours) -> str:
    return f"""
    QListView, QTreeView, QTextBrowser {{ background: {c.field}; border: 2px solid {c.line};
        border-radius: {t.RADIUS}px; outline: none; }}
    QListView:focus, QTreeView:focus, QTextBrowser:focus {{ border-color: {c.focus}; }}
    QListView::item {{ padding: {t.HALF}px {t.GRID}px; border-radius: {t.RADIUS - 1}px; }}
    QListView::item:hover {{ background: {c.control}; }}
    QListView::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QListView[strip="true"] {{ background: transparent; border-color: transparent; }}
    QListView[strip="true"]:focus {{ border-color: {c.focus}; }}
    QTableView[strip="true"] {{ background: transparent; border: 2px solid transparent;
        border-radius: {t.RADIUS}px; outline: none; selection-background-color: transparent; }}
    QTableView[strip="true"]:focus {{ border-color: {c.focus}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QTableView[strip="true"] QHeaderView {{ background: transparent; border: none; }}
    QTreeView::item {{ padding: 3px {t.HALF}px; }}
    QTreeView::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.muted}; border: none; padding: {t.HALF}px; }}
    QProgressBar {{ background: {c.field}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    """


def _small(c: Colours) -> str:
    return f"""
    QFrame[card="true"] {{ border: 1px solid {c.line}; border-radius: {t.RADIUS}px; }}
    QLabel[muted="true"] {{ color: {c.muted}; }}
    QLabel[attention="true"] {{ color: {c.attention}; }}
    QLabel[small="true"] {{ font-size: {t.TEXT_SMALL + 1}px; }}
    QLabel[title="true"] {{ font-size: {t.TEXT_TITLE}px; font-weight: 600; }}
    QLabel[strong="true"] {{ font-weight: 600; }}
    """


def _special(c: Colours) -> str:
    return f"""
    QFrame#toolBar, QFrame#optionsBar {{ background: {c.window}; border: none; }}
    QFrame#divider {{ background: {c.line}; border: none; }}
    QFrame#messageBar {{ border: none; border-radius: 0; background: {c.info}; }}
    QFrame#messageBar[level="warning"] {{ background: {c.warning}; }}
    QFrame#messageBar[level="error"] {{ background: {c.error}; }}
    QFrame#messageBar QLabel {{ color: {c.text}; }}
    QFrame#tour {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: {t.GRID}px; }}
    QDialog {{ background: {c.panel}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QDialogButtonBox QPushButton {{ min-width: 72px; }}
    QFrame#palette {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: {t.GRID}px; }}
    """
