"""The settings page, and the report for support."""
