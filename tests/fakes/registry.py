"""The part of Windows' registry that belongs to one person, in memory."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class MemoryRegistry:
    """``values``: by key and name."""

    values: dict[tuple[str, str], str] = field(default_factory=dict)

    def get(self, path: str, name: str) -> str | None:
        return self.values.get((path, name))

    def put(self, path: str, name: str, value: str) -> None:
        self.values[path, name] = value

    def drop(self, path: str, name: str) -> None:
        self.values.pop((path, name), None)

    def drop_key(self, path: str) -> None:
        if not any(key.startswith(f"{path}\\") for key, _ in self.values):
            self.values = {one: value for one, value in self.values.items() if one[0] != path}
