"""Fieldpost beside its window: tray, notices, what keeps uploads from moving, and how the window closes."""
