# shellcheck shell=bash
# Where the lab lives, and how its scripts speak. Sourced by every script of the lab; changes nothing.
SONDE_LAB_DIR=${SONDE_LAB_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/sonde-lab}
case $SONDE_LAB_DIR in
    /*) ;;
    *) SONDE_LAB_DIR=$PWD/$SONDE_LAB_DIR ;;
esac
export SONDE_LAB_DIR

say() {
    printf 'lab: %s\n' "$*" >&2
}

die() {
    say "$*"
    exit 3
}

# Ends with what to do when a part of the lab is not there. Usage: need PART
need() {
    [ -e "$SONDE_LAB_DIR/$1/.complete" ] || die "part '$1' is not in $SONDE_LAB_DIR. Run: src/test/lab/lab setup"
}

# Checks files, two at a time: check_each FILE... -- COMMAND... (which gets one file as its last word). 1: a file was
# refused; 3: the check itself could not run.
check_each() {
    local files=() code=0
    while [ "$1" != -- ]; do
        files+=("$1")
        shift
    done
    shift
    printf '%s\0' "${files[@]}" | "$@" || code=$?
    case $code in
        0) return 0 ;;
        123) exit 1 ;; # xargs: one of them ended with 1
        *) die "the check could not run (code $code): $*" ;;
    esac
}
