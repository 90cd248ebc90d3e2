"""How bytes get from a file to a store."""
