"""Who gives what ``companion.ports`` asks for. Each knows its own service and nothing of the desk."""
