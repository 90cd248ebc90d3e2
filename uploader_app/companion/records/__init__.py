"""What the companion knows, and where it is written down: the database, its tables, the statements that rooms share."""
