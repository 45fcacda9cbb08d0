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
# refused; 3: the check itself could not run, or said nothing of a file.
check_each() {
    local files=() ends
    while [ "$1" != -- ]; do
        files+=("$1")
        shift
    done
    shift
    set +e
    printf '%s\0' "${files[@]}" | "$@" | awk -v files=${#files[@]} '{ print; fflush() } END { exit NR != files }'
    ends=("${PIPESTATUS[@]}")
    set -e
    case ${ends[1]} in
        0 | 123) ;; # 123 is xargs's: one of them ended with 1
        *) die "the check could not run (code ${ends[1]}): $*" ;;
    esac
    [ "${ends[2]}" -eq 0 ] || die "the check did not tell of each file: $*"
    [ "${ends[1]}" -eq 0 ] || exit 1
}
