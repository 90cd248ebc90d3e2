"""Moodle, asked with the tokens of the people and with the token of the companion."""
