# shellcheck shell=bash
# uses: sid python parts/libraries.sh
# The virtual machine for SystemTap: the trixie kernel whose headers the chroot has, and a first disk with staprun and the
# interpreters at the same paths as here.
. "${lab:?is the folder of the lab}/parts/machine.sh"

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
    name_kernel_functions "$folder"
}

# Debian keeps the names of the kernel's functions in a package of debug information; the running kernel tells them too.
name_kernel_functions() {
    local folder=$1 work=$1/work
    mkdir -p "$work/disk/run/job" "$work/results"
    echo 'cat /proc/kallsyms >/run/results/kallsyms' >"$work/disk/run/job/run"
    : >"$work/jobs"
    add_disk "$work"
    boot "$work" "$folder"
    grep -E '^[0-9a-f]+ [tT] [A-Za-z0-9_.]+$' "$work/results/kallsyms" >"$folder/System.map"
    grep -q ' T vfs_read$' "$folder/System.map"
    rm -rf "$work"
}

fill_root() {
    local root=$1 sid=$SONDE_LAB_DIR/sid program
    mkdir -p "$root"/{bin,dev,proc,sys,tmp,run/job,run/results,usr/bin,usr/lib64,etc,root}
    ln -s usr/lib64 "$root/lib64"
    cp /bin/busybox "$root/bin/busybox"
    printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n' >"$root/etc/passwd"
    printf 'root:x:0:\nstapdev:x:1:root\nstapusr:x:2:root\nstapsys:x:3:root\nnogroup:x:65534:\n' >"$root/etc/group"
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
