"""What a film is, how it looks, and a smaller copy of it. Files are untrusted: a process of their own opens them."""
