"""Who is who, and what is known of them."""
