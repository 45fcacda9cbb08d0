# shellcheck shell=bash
# uses: host sid parts/libraries.sh
# The Java of this machine for the virtual machine, on a disk of its own: few jobs need it.
. "${lab:?is the folder of the lab}/parts/libraries.sh"

build_part_into() {
    local folder=$1 root=$1/root java=/usr/lib/jvm/java-17-openjdk-amd64
    mkdir -p "$root$java/bin" "$root/etc"
    cp -a "$java/bin/java" "$root$java/bin"
    cp -a "$java/lib" "$java/conf" "$root$java"
    cp -a /etc/java-17-openjdk "$root/etc"
    rm -f "$root$java/lib/ct.sym" "$root$java/lib/src.zip"
    copy_libraries "$SONDE_LAB_DIR/sid" "$root"
    (cd "$root" && find . | cpio --quiet -o -H newc) >"$folder/java.cpio"
    rm -rf "$root"
}
