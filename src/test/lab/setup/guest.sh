# shellcheck shell=bash
# uses: sid python
# The virtual machine for SystemTap: the trixie kernel whose headers the chroot has, and a first disk with staprun and the
# interpreters at the same paths as here.
: "${lab:?is the folder of the lab}"
build_part_into() {
    local folder=$1 apt=$1/apt root=$1/root release
    release=$(cat "$SONDE_LAB_DIR/sid/usr/lib/sonde/guest-release")
    apt_of trixie "$apt"
    unpack "$apt" "$folder/image" "linux-image-$release"
    mv "$folder/image/boot/vmlinuz-$release" "$folder/vmlinuz"
    rm -rf "$apt" "$folder/image"
    fill_root "$root"
    (cd "$root" && find . | cpio --quiet -o -H newc) >"$folder/root.cpio"
    rm -rf "$root"
}

fill_root() {
    local root=$1 sid=$SONDE_LAB_DIR/sid program
    mkdir -p "$root"/{bin,dev,proc,sys,tmp,run/job,run/results,usr/bin,usr/lib64,etc,root}
    ln -s usr/lib64 "$root/lib64"
    cp /bin/busybox "$root/bin/busybox"
    echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
    printf 'root:x:0:\nstapdev:x:1:root\nstapusr:x:2:root\nstapsys:x:3:root\n' >"$root/etc/group"
    for program in usr/bin/staprun usr/lib/systemtap/stapio; do
        install -D "$sid/$program" "$root/$program"
    done
    copy_python "$root$SONDE_LAB_DIR/python"
    copy_libraries "$sid" "$root"
}

copy_python() {
    mkdir -p "$1"
    cp -a "$SONDE_LAB_DIR/python/." "$1"
    find "$1" -depth \( -name test -o -name tests -o -name __pycache__ -o -name idlelib -o -name lib2to3 -o -name ensurepip \
        -o -name tkinter -o -name include -o -name share -o -name 'config-*' -o -name pydoc_data -o -name '*.a' \) -exec rm -rf {} +
}

# Every library that a program or extension module of the guest names, from the chroot's newer C library.
copy_libraries() {
    local library
    # readelf ends with 1 when one of the files is a script
    { find "$2" -type f \( -perm -100 -o -name '*.so*' \) -exec readelf -d {} + 2>/dev/null || true; } |
        sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u >"$2/needed"
    while read -r library; do
        copy_library "$1" "$2" "$library"
    done <"$2/needed"
    rm "$2/needed"
    cp -L "$1/usr/lib64/ld-linux-x86-64.so.2" "$2/usr/lib64/"
}

# A library and what it needs in turn.
copy_library() {
    local from=$1/usr/lib/x86_64-linux-gnu/$3 to=$2/usr/lib/x86_64-linux-gnu/$3 needed
    if [ ! -e "$from" ] || [ -e "$to" ]; then return 0; fi
    mkdir -p "${to%/*}"
    cp -L "$from" "$to"
    readelf -d "$to" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | while read -r needed; do copy_library "$1" "$2" "$needed"; done
}
