# shellcheck shell=bash
# A kernel's tree for SystemTap 4.8: Debian's headers, and the names of this machine's kernel functions, which Debian keeps in
# a package of debug information. With them `stap -p2` resolves kernel functions and returns of functions.
# uses: host

build_part_into() {
    local modules entry
    modules=/lib/modules/$(cat "$SONDE_LAB_DIR/host/headers-release")
    for entry in "$modules"/build/* "$modules/build/.config" "$modules/source"; do
        ln -s "$(readlink -f "$entry")" "$1/$(basename "$entry")"
    done
    grep -E '^[0-9a-f]+ [tT] [A-Za-z0-9_.]+$' /proc/kallsyms >"$1/System.map"
    grep -q ' T vfs_read$' "$1/System.map"
}
