"""The companion: a small server that holds the leases of uploads. It knows no client and no window."""
