"""What survives on this computer: the journal and the sign-ins."""
