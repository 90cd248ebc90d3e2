# shellcheck shell=sh
# Sourced. Runs a command as root where that is possible without asking anybody.

can_be_root() {
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Output is shown only when it went wrong.
quietly() {
    said=$(mktemp)
    if "$@" >"$said" 2>&1 </dev/null; then rm -f "$said"; return 0; fi
    cat "$said" >&2
    rm -f "$said"
    return 1
}

apt_update() {
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update
}

apt_install() { # PACKAGE...
    quietly as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
}
