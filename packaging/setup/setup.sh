#!/bin/sh
# Sets up .venv with the locked dependencies and Fieldpost itself. Run again it does only what has changed.
set -eu
cd "$(dirname "$0")/../.."
setup=packaging/setup
lock=packaging/locks/dev.txt
stamp=.venv/.set-up

# What .venv was made from and where: one that was copied elsewhere does not work.
origin() {
    pwd
    cat "$lock" pyproject.toml | cksum
}

works() {
    [ -x .venv/bin/python ] && .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

"$setup/system.sh" "$setup/debian-packages.txt"
if works && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(origin)" ]; then
    "$setup/translations.sh" compile
    exit 0
fi

if ! works || [ "$(head -n 1 "$stamp" 2>/dev/null || pwd)" != "$(pwd)" ]; then
    python=$("$setup/python.sh")
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
rm -f "$stamp"
echo "Installing the locked dependencies (about 200 MB when nothing is cached)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r "$lock"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
origin >"$stamp"
"$setup/translations.sh" compile
