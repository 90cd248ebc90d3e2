"""Signing in, and who is signed in: the steps of the page, the browser, the accounts, the links that open Fieldpost."""
