"""How things stand and how they went, as numbers. It reads; it changes nothing."""
