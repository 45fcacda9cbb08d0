# shellcheck shell=bash
# CPython 3.9, 3.11 and 3.15 beside each other, each as its Debian release ships it.
build_part_into() {
    local folder=$1 version release apt
    while read -r version release; do
        apt=$folder/apt-$version
        apt_of "$release" "$apt"
        unpack "$apt" "$folder/$version" "python$version-minimal" "libpython$version-minimal" "libpython$version-stdlib" \
            "python$version"
        if [ "$version" = 3.11 ]; then unpack "$apt" "$folder/3.11" libpython3.11 libpython3.11-dev; fi
        rm -rf "$apt"
        link_python "$folder" "$version"
    done <<'END'
3.9 bullseye
3.11 bookworm
3.15 sid
END
}

# Inside the chroot every version runs as it is; on the host 3.15 needs the chroot's newer C library.
link_python() {
    mkdir -p "$1/path-sid" "$1/path-host"
    ln -s "../$2/usr/bin/python$2" "$1/path-sid/python$2"
    if [ "$2" != 3.15 ]; then
        ln -s "../$2/usr/bin/python$2" "$1/path-host/python$2"
        return
    fi
    cat >"$1/path-host/python3.15" <<'END'
#!/bin/sh
lab=$(dirname "$(readlink -f "$0")")/../..
libraries=$lab/sid/usr/lib/x86_64-linux-gnu
PYTHONHOME=$lab/python/3.15/usr exec "$lab/sid/usr/lib64/ld-linux-x86-64.so.2" --library-path "$libraries" \
    "$lab/python/3.15/usr/bin/python3.15" "$@"
END
    chmod 755 "$1/path-host/python3.15"
}
