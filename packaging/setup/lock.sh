#!/bin/sh
# Writes packaging/locks/*.txt anew: the newest versions that pyproject.toml allows, for every system, with hashes.
set -eu
cd "$(dirname "$0")/../.."
python=.venv/bin/python
locks=packaging/locks

compile() { # NAME OPTION...
    name=$1
    shift
    fresh=$(mktemp)
    "$python" -m uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
        --no-annotate --no-header --no-emit-index-url --output-file "$fresh" "$@" >/dev/null
    { echo "# Made by 'make lock'. Change pyproject.toml, not this."; cat "$fresh"; } >"$locks/$name.txt"
    rm -f "$fresh"
    echo "$locks/$name.txt: $(grep -c '^[a-zA-Z]' "$locks/$name.txt") packages"
}

"$python" -c 'import uv' 2>/dev/null || "$python" -m pip install --quiet 'uv>=0.8'
compile dev --extra desktop --extra companion --extra postgres --extra s3 --group dev
# What people install is what was tested.
compile app --extra desktop --constraint "$locks/dev.txt"
compile companion --extra companion --extra postgres --extra s3 --constraint "$locks/dev.txt"
