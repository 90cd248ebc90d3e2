"""The page with the uploads: how files come in, their rows, their details, and what can be asked of them."""
