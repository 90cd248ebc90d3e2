#!/bin/sh
# Prints the Python that Fieldpost is set up with: 3.11 or newer, able to make virtual environments.
set -eu
here=$(dirname "$0")
# shellcheck source=packaging/setup/root.sh
. "$here/root.sh"

fits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        if fits "$PYTHON"; then echo "$PYTHON"; return; fi
        echo "PYTHON=$PYTHON is no Python 3.11 or newer, which Fieldpost needs." >&2
        return 1
    fi
    for name in python3.13 python3.12 python3.11 python3; do
        if fits "$name"; then echo "$name"; return; fi
    done
    echo "Fieldpost needs Python 3.11 or newer, and there is none here: install one, or name it with PYTHON=/its/path." >&2
    return 1
}

makes_environments() {
    "$1" -c 'import ensurepip, venv' >/dev/null 2>&1
}

python=$(find_python)
if ! makes_environments "$python"; then
    # Debian parts Python from its venv module.
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if command -v apt-get >/dev/null 2>&1 && can_be_root; then
        echo "Installing $package" >&2
        apt_update || true
        apt_install "$package" || true
    fi
    if ! makes_environments "$python"; then
        echo "This Python cannot make virtual environments. This command teaches it, then try again:" >&2
        echo "    sudo apt-get update && sudo apt-get install $package" >&2
        exit 1
    fi
fi
echo "$python"
