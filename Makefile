# `make help` says what there is. The work is done by packaging/setup/*.sh.
.POSIX:
.PHONY: help setup demo test test-moodle lint types lock translations screenshots benchmark clean
bin = .venv/bin

help: ## show this
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r name what; do printf '  %-18s %s\n' "$$name" "$$what"; done

setup: ## set up .venv with the locked dependencies; at once when nothing has changed
	@packaging/setup/setup.sh

demo: setup ## try it: a companion on this computer, and the app signed in as a student
	@$(bin)/python -m uploader_app.cli.demo

test: setup ## everything that must hold: lint, types, imports, tests
	@packaging/setup/test.sh

test-moodle: setup ## check what Moodle decides against one that runs: MOODLE_URL=https://...
	@MOODLE_URL="$(MOODLE_URL)" $(bin)/pytest -m live tests/live

lint: setup ## check style, and how it is laid out
	@$(bin)/ruff check .
	@$(bin)/ruff format --check .
	@$(bin)/lint-imports

types: setup ## check types
	@$(bin)/mypy

lock: setup ## write packaging/locks anew from pyproject.toml
	@packaging/setup/lock.sh

translations: setup ## bring resources/translations up to what the source says
	@packaging/setup/translations.sh update
	@packaging/setup/translations.sh compile

screenshots: setup ## draw every screen anew, in both themes, English and Arabic, 100 and 200 %
	@$(bin)/python -m tests.gui.screenshots docs/pictures build/pictures

benchmark: setup ## measure speed and memory against curl and tuspy
	@$(bin)/pytest tests/benchmarks

clean: ## remove what was made here: .venv, the demo's data, caches
	rm -rf .venv .demo .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist resources/translations/*.qm tests/e2e/peers/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
