#!/bin/sh
# system.sh LIST [COMMAND=PACKAGE...]: installs the Debian packages of LIST that are missing, and PACKAGE where there
# is no COMMAND. Without the right to do so it prints the one command, and goes on: nothing here is fatal.
# On other systems it does nothing.
set -eu
here=$(dirname "$0")
# shellcheck source=packaging/setup/root.sh
. "$here/root.sh"
list=$1
shift
command -v dpkg-query >/dev/null 2>&1 || exit 0

installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# The names of LIST that are missing; of "a | b" the one that this release has.
missing() {
    grep -v '^#' "$list" | while read -r older _ newer; do
        [ -n "$older" ] || continue
        if installed "$older" || { [ -n "$newer" ] && installed "$newer"; }; then continue; fi
        if [ -n "$newer" ] && apt-cache show "$newer" >/dev/null 2>&1; then echo "$newer"; else echo "$older"; fi
    done
    for pair; do
        command -v "${pair%%=*}" >/dev/null 2>&1 || echo "${pair#*=}"
    done
}

packages=$(missing "$@" | tr '\n' ' ')
[ -n "$packages" ] || exit 0
if can_be_root; then
    apt_update || echo "The list of packages could not be brought up to date; trying with the old one." >&2
    packages=$(missing "$@" | tr '\n' ' ') # a newer name may be known only now
    echo "Installing system packages: $packages"
    # shellcheck disable=SC2086 # one word for each package
    if apt_install $packages; then exit 0; fi
fi
echo "Some system packages are missing. This command installs them:" >&2
echo "    sudo apt-get update && sudo apt-get install --no-install-recommends $packages" >&2
