"""The choice of an assignment: the list beside the page or behind a button, and the head of the one that is chosen."""
