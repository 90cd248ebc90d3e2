"""HTTP: each route parses, calls one room, answers. No rule and no SQL lives here."""
