"""The computer around us: its network, its sleep, its sign-in, its proxies. Knows no Qt and no upload."""
