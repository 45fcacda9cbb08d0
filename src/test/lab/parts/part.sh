# shellcheck shell=bash
# A part of the lab is a folder that is there whole or not at all: it is built beside its place and renamed.
# Its stamp is a checksum of its recipe and of what the recipe's line "# uses:" names (other parts, files of the lab), so
# what has changed is built again and the rest is reused.
: "${lab:?is the folder of the lab}"

ingredients_of() {
    local uses used
    cat "$lab/setup/$1.sh"
    read -ra uses < <(sed -n 's/^# uses: //p' "$lab/setup/$1.sh") || true
    for used in "${uses[@]}"; do
        if [ -e "$lab/$used" ]; then cat "$lab/$used"; else ingredients_of "$used"; fi
    done
}

stamp_of() {
    ingredients_of "$1" | cksum
}

is_complete() {
    [ "$(cat "$SONDE_LAB_DIR/$1/.complete" 2>/dev/null)" = "$(stamp_of "$1")" ]
}

# Removes a folder of the lab, never anything that is mounted below it.
remove_tree() {
    [ -e "$1" ] || return 0
    if grep -qF " $(readlink -f "$1")/" /proc/self/mounts; then
        die "something is still mounted below $1. See: grep $1 /proc/mounts; umount it and try again."
    fi
    rm -rf --one-file-system "$1"
}

build_part() {
    local name=$1 place=$SONDE_LAB_DIR/$1 started=$SECONDS
    if is_complete "$name"; then
        say "$name: there"
        return
    fi
    say "$name: building"
    remove_tree "$place.new"
    mkdir -p "$place.new"
    # A process of its own: the shell ignores -e in a function whose result is tested.
    "$lab/parts/build" "$name" "$place.new" >"$SONDE_LAB_DIR/$name.log" 2>&1 ||
        die "part '$name' failed. All its words are in $SONDE_LAB_DIR/$name.log; the last: $(tail -n 2 "$SONDE_LAB_DIR/$name.log")"
    stamp_of "$name" >"$place.new/.complete"
    remove_tree "$place.old"
    if [ -e "$place" ]; then mv "$place" "$place.old"; fi
    mv "$place.new" "$place"
    remove_tree "$place.old"
    say "$name: built in $((SECONDS - started)) s, $(du -sh --one-file-system "$place" | cut -f1)"
}
