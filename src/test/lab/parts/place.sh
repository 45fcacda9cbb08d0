# Where the lab lives. Sourced by every script of the lab; prints nothing, changes nothing.
# shellcheck shell=bash
SONDE_LAB_DIR=${SONDE_LAB_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/sonde-lab}
export SONDE_LAB_DIR

die() {
    printf 'lab: %s\n' "$*" >&2
    exit 3
}

# Fails with what to do when a part of the lab is not there. Usage: need PART PATH
need() {
    [ -e "$SONDE_LAB_DIR/$2" ] || die "$1 is not set up in $SONDE_LAB_DIR; run: src/test/lab/lab setup $1"
}
