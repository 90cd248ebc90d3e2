"""Fieldpost: hand in multi-GB fieldwork videos to Moodle, and lose nothing on the way."""

__version__ = "0.1.0"
