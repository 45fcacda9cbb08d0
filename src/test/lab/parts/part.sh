# shellcheck shell=bash
# A part of the lab is a folder that is there whole or not at all: it is built beside its place and renamed.
# Its stamp is a checksum of its recipe, so a changed recipe is built again and an unchanged one is reused.

stamp_of() {
    cksum <"$lab/setup/$1.sh"
}

is_complete() {
    [ "$(cat "$SONDE_LAB_DIR/$1/.complete" 2>/dev/null)" = "$(stamp_of "$1")" ]
}

# Removes a folder of the lab, never anything that is mounted below it.
remove_tree() {
    [ -e "$1" ] || return 0
    if grep -qF " $(readlink -f "$1")/" /proc/self/mounts; then
        die "something is still mounted below $1. Look with: grep $1 /proc/mounts; then umount it and try again."
    fi
    rm -rf --one-file-system "$1"
}

# Usage: build_part NAME (setup/NAME.sh defines build_NAME, which fills the folder it is given)
build_part() {
    local name=$1 place=$SONDE_LAB_DIR/$1 started=$SECONDS
    if is_complete "$name"; then
        say "$name: there"
        return
    fi
    say "$name: building"
    remove_tree "$place.new"
    mkdir -p "$place.new"
    # shellcheck source=/dev/null
    . "$lab/setup/$name.sh"
    "build_$(echo "$name" | tr -- '-.' '__')" "$place.new" >"$SONDE_LAB_DIR/$name.log" 2>&1 ||
        die "part '$name' failed; its last words are in $SONDE_LAB_DIR/$name.log: $(tail -n 3 "$SONDE_LAB_DIR/$name.log")"
    stamp_of "$name" >"$place.new/.complete"
    remove_tree "$place"
    mv "$place.new" "$place"
    say "$name: built in $((SECONDS - started)) s, $(du -sh --one-file-system "$place" | cut -f1)"
}
