"""The disk of the companion's own machine."""
