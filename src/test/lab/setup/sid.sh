# shellcheck shell=bash
# A chroot of sid: DTrace 2.0.7, bpftrace 0.27, SystemTap 5.6 with a compiler, and the headers of the guest's kernel.
: "${keyring:?is set by parts/debian.sh}"
build_part_into() {
    local folder=$1 archive
    archive=$(mirror Debian)
    [ -n "$archive" ] || die "no Debian archive in this machine's apt sources. Add one, run apt-get update, try again."
    debootstrap --variant=minbase --keyring="$keyring" sid "$folder" "$archive"
    configure_sid "$folder"
    # The mount lives in a namespace of its own: it ends with the command, also when that fails.
    # shellcheck disable=SC2016 # the inner shell expands
    unshare --mount --propagation private -- sh -eu -c '
        mount -t proc proc "$1/proc"
        chroot "$1" apt-get -q update
        DEBIAN_FRONTEND=noninteractive chroot "$1" apt-get install -q -y dtrace bpftrace systemtap gcc-14 make libc6-dev kmod
        chroot "$1" apt-get clean' sh "$folder"
    rm -rf "$folder"/var/lib/apt/lists/*
    copy_dtrace_libraries "$folder"
    place_first_cpu "$folder"
    add_guest_headers "$folder"
}

configure_sid() {
    cat >"$1/etc/apt/apt.conf.d/90lab" <<'END'
Acquire::Check-Valid-Until "false"; // a mirror may hold a frozen sid; the signature is still checked
Acquire::Languages "none";
APT::Install-Recommends "false";
END
    printf 'path-exclude=/usr/share/%s/*\n' doc man locale info >"$1/etc/dpkg/dpkg.cfg.d/lab"
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d" # no service may start in the chroot
    chmod 755 "$1/usr/sbin/policy-rc.d"
}

# io.d names a symbol that some kernels hide, and then nothing compiles: leave it out. The libraries that name kernel
# types cost DTrace two seconds, so scripts that need none of them are compiled with the few others.
copy_dtrace_libraries() {
    local libraries=$1/usr/lib/sonde
    mkdir -p "$libraries"
    cp -a "$1/usr/lib/x86_64-linux-gnu/dtrace" "$libraries/all"
    find "$libraries/all" -name io.d -delete
    cp -a "$libraries/all" "$libraries/light"
    find "$libraries/light" -name '*.d' ! -name errno.d ! -name signal.d ! -name unistd.d -delete
}

# DTrace puts each tick on a CPU that rand() picks, and a virtual machine may lose the timers of an idle second CPU.
place_first_cpu() {
    echo 'int rand(void) { return 0; }' >"$1/usr/lib/sonde/first-cpu.c"
    chroot "$1" gcc-14 -shared -fPIC -O2 -o /usr/lib/sonde/first-cpu.so /usr/lib/sonde/first-cpu.c
}

# Modules for the guest are compiled here, so its kernel's headers lie here too.
add_guest_headers() {
    local apt=$1/tmp/apt release
    apt_of trixie "$apt"
    release=$(APT_CONFIG=$apt/apt.conf apt-cache depends linux-image-cloud-amd64 | sed -n 's/.*Depends: linux-image-//p')
    [ -n "$release" ]
    unpack "$apt" "$1" "linux-headers-$release" "linux-headers-${release%-cloud-amd64}-common" \
        "linux-kbuild-${release%-cloud-amd64}"
    rm -rf "$apt"
    echo "$release" >"$1/usr/lib/sonde/guest-release"
    # Which functions that kernel has is known once it has run.
    ln -s "$SONDE_LAB_DIR/guest/System.map" "$1/boot/System.map-$release"
}
