from __future__ import annotations

from tests.e2e.conftest import _no_client_is_left_behind, seaweed, site_of

__all__ = ["_no_client_is_left_behind", "seaweed", "site_of"]
