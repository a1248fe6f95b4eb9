"""State and verbs of one window. QtCore and QtGui, no widgets."""
