"""What ``fieldpost-companion`` does beside serving: each module answers one word of the command line."""
