"""The window and what stands in it, a room for each purpose. ``window.py`` joins them; each tells by signals."""
