"""The least that PySide6 can open: a window with a list and a text browser, closed when shown."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QSplitter, QTextBrowser

application = QApplication(sys.argv)
window = QMainWindow()
panes = QSplitter()
panes.addWidget(QListView())
panes.addWidget(QTextBrowser())
window.setCentralWidget(panes)
window.resize(1200, 800)
window.show()
QTimer.singleShot(0, application.quit)  # runs once nothing that showing it posted is left
sys.exit(application.exec())
