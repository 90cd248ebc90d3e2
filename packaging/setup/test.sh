#!/bin/sh
# Everything that must hold. Ends at the first stage that fails, with its exit code.
set -eu
cd "$(dirname "$0")/../.."
bin=.venv/bin
peers=tests/e2e/peers
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
unset DISPLAY WAYLAND_DISPLAY PYTHONDONTWRITEBYTECODE

stage() { # NAME COMMAND...
    echo
    echo "== $1"
    shift
    "$@"
}

if [ "${CI:-}" = true ]; then
    packaging/setup/system.sh packaging/setup/debian-packages-tests.txt node=nodejs npm=npm
fi
stage "lint" "$bin/ruff" check .
stage "format" "$bin/ruff" format --check .
# What was never run is compiled once, beside the check of types, not by each worker and program of the tests.
"$bin/pytest" --collect-only -q >/dev/null 2>&1 &
stage "types" "$bin/mypy"
stage "imports" "$bin/lint-imports"
if command -v npm >/dev/null 2>&1; then
    # Without it, the tests against clients and servers from there are skipped with their reason; in CI it must work.
    stage "peers" npm ci --prefix "$peers" --no-audit --no-fund --omit-lockfile-registry-resolved || [ "${CI:-}" != true ]
fi
wait
# More at a time than there are cores, because many wait for a program.
stage "tests" "$bin/pytest" -n 4 --dist worksteal --ignore tests/benchmarks
