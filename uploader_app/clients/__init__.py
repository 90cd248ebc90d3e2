"""Those who speak to other systems, each the only one who knows its API."""
