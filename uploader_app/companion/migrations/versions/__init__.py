"""The steps, found by Alembic. A revision is a version of the schema in four digits."""
