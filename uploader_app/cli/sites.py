"""Who speaks for an upload: the companion of its site, or the Moodle's own video plugin."""

from __future__ import annotations

from uploader_app.clients.companion import Companions
from uploader_app.clients.moodle_plugin import MoodlePlugins, is_plugin_grant, is_plugin_target
from uploader_app.domain.upload import Cleanup, Target
from uploader_app.engine.ports import Companion


class Sites:
    """The engine's Companions. What an upload is for tells it, also when nobody is signed in any longer."""

    def __init__(self, companions: Companions, plugins: MoodlePlugins) -> None:
        self._companions = companions
        self._plugins = plugins

    def of(self, target: Target) -> Companion:
        return self._plugins if is_plugin_target(target) else self._companions.of(target)

    def cleaner(self, cleanup: Cleanup) -> Companion:
        return self._plugins if is_plugin_grant(cleanup) else self._companions.cleaner(cleanup)
