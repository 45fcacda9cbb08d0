# shellcheck shell=bash
# bpftrace 0.23 of trixie with its own C library and LLVM, run on the host by its own loader: no chroot needed.
build_part_into() {
    local folder=$1
    apt_of trixie "$folder/apt"
    unpack_all "$folder/apt" "$folder" bpftrace
    rm -rf "${folder:?}/apt" "${folder:?}/usr/share"
    cat >"$folder/bpftrace-0.23" <<'END'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib64/ld-linux-x86-64.so.2" --library-path "$here/usr/lib/x86_64-linux-gnu" "$here/usr/bin/bpftrace" "$@"
END
    chmod 755 "$folder/bpftrace-0.23"
}
