# shellcheck shell=bash
# Copies libraries for programs of the virtual machine.

# Every library that a program or extension module of a folder names: copy_libraries CHROOT FOLDER [OTHER]. They come from the
# chroot, with its newer C library, and what it has not from OTHER.
copy_libraries() {
    local library
    # readelf ends with 1 when one of the files is a script
    { find "$2" -type f \( -perm -100 -o -name '*.so*' \) -exec readelf -d {} + 2>/dev/null || true; } |
        sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u >"$2/needed"
    while read -r library; do
        copy_library "$1" "$2" "$library" "${3:-}"
    done <"$2/needed"
    rm "$2/needed"
    mkdir -p "$2/usr/lib64"
    cp -L "$1/usr/lib64/ld-linux-x86-64.so.2" "$2/usr/lib64/"
}

# A library and what it needs in turn.
copy_library() {
    local from=$1/usr/lib/x86_64-linux-gnu/$3 to=$2/usr/lib/x86_64-linux-gnu/$3 needed
    if [ ! -e "$from" ] && [ -n "$4" ]; then from=$4/usr/lib/x86_64-linux-gnu/$3; fi
    if [ ! -e "$from" ] || [ -e "$to" ]; then return 0; fi
    mkdir -p "${to%/*}"
    cp -L "$from" "$to"
    readelf -d "$to" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | while read -r needed; do copy_library "$1" "$2" "$needed" "$4"; done
}
