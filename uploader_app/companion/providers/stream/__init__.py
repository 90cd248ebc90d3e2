"""Cloudflare Stream."""
