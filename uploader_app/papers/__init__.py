"""What can be printed: the receipt, and the card that stands for a video among submitted files."""
