#!/bin/sh
# Everything that must hold. Ends at the first stage that fails, with its exit code.
set -eu
cd "$(dirname "$0")/../.."
bin=.venv/bin
peers=tests/e2e/peers
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
unset DISPLAY WAYLAND_DISPLAY

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
stage "types" "$bin/mypy"
stage "imports" "$bin/lint-imports"
if command -v npm >/dev/null 2>&1; then
    # Without it, the tests against clients and servers from there are skipped with their reason; in CI it must work.
    stage "peers" npm ci --prefix "$peers" --no-audit --no-fund --omit-lockfile-registry-resolved || [ "${CI:-}" != true ]
fi
# Three at a time on two cores, because many wait for a program; what kills runs after that.
stage "tests" "$bin/pytest" -n 3 --ignore tests/reliability --ignore tests/benchmarks
stage "reliability" "$bin/pytest" -n 2 tests/reliability
