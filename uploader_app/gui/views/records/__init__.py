"""What has been handed in: the history, its receipts, and the player."""
