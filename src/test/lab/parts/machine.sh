# shellcheck shell=bash
# One boot of the virtual machine for any number of compiled scripts.
. "${lab:?is the folder of the lab}/parts/libraries.sh"

# Usage: run_jobs WORK AFTER STAP-OPTION... ; WORK/jobs has lines "FILE.stp COMMAND..."; leaves WORK/results and WORK/summary.
# AFTER: as guest/watch has it.
run_jobs() {
    local work=$1 after=$2
    shift 2
    mkdir -p "$work/disk/run/job" "$work/results"
    compile_jobs "$work" "$@"
    write_job "$work" "$after"
    if [ -s "$work/ready" ]; then boot "$work" "$SONDE_LAB_DIR/guest"; fi
    summarize "$work"
}

# Two at a time in one chroot. What does not compile has stap's words in NAME.err and no module.
compile_jobs() {
    local work=$1
    shift
    cut -d' ' -f1 "$work/jobs" | tr '\n' '\0' |
        "$lab/bin/in-sid" env SYSTEMTAP_DIR="$SONDE_LAB_DIR/stap-cache" xargs -0 -P2 -I{} "$lab/parts/compile-module" \
            "$work" {} "$@"
}

write_job() {
    local work=$1 after=$2 script command name module
    : >"$work/ready"
    while read -r script command; do
        name=$(basename "$script" .stp)
        module=$(cat "$work/results/$name.module" 2>/dev/null) || continue
        cp "$module" "$work/disk/run/job/"
        copy_beside "$work/disk" "$command"
        echo "$name" >>"$work/ready"
        printf 'cd %q\nsh /watch %q %q %q %q\n' "$PWD" "$name" "${module##*/}" "$after" "$command"
    done <"$work/jobs" >"$work/disk/run/job/run"
    add_disk "$work"
}

add_disk() {
    local work=$1 program
    mkdir -p "$work/disk$PWD" "$work/disk/bin"
    cp "$lab/guest/init" "$lab/guest/watch" "$work/disk/"
    for program in "$SONDE_LAB_DIR"/python/path-sid/*; do ln -s "$program" "$work/disk/bin/"; done
    if grep -q '/usr/lib/postgresql/' "$work/jobs"; then add_postgresql "$work/disk"; fi
    (cd "$work/disk" && find . | cpio --quiet -o -H newc) >"$work/job.cpio"
}

# The machine's own, without what it compiles queries with.
add_postgresql() {
    local folder=/usr/lib/postgresql/15
    mkdir -p "$1$folder/bin" "$1/usr/share/postgresql"
    cp "$folder/bin/postgres" "$1$folder/bin/"
    cp -rL "$folder/lib" "$1$folder"
    rm -rf "$1$folder"/lib/{bitcode,llvmjit*}
    cp -rL /usr/share/postgresql/15 "$1/usr/share/postgresql/"
    cp -rL --parents /usr/share/zoneinfo/Etc "$1"
    copy_libraries "$SONDE_LAB_DIR/sid" "$1" /
}

# Each folder that the command names, and that of each file, at the same place, unless it is the machine's own.
copy_beside() {
    local word folder
    for word in $2; do
        if [ -f "$word" ]; then
            folder=$(dirname "$(readlink -f "$word")")
        elif [ -d "$word" ]; then
            folder=$(readlink -f "$word")
        else
            continue
        fi
        case $folder/ in "$SONDE_LAB_DIR"/python/* | /usr/*) continue ;; esac
        [ "$(du -sk "$folder" | cut -f1)" -lt 65536 ] || die "$folder is over 64 MB: put $word into a folder of its own"
        [ -d "$1$folder" ] || { mkdir -p "$1$folder" && cp -a "$folder/." "$1$folder/"; }
    done
}

# Usage: boot WORK GUEST, the folder of its kernel.
boot() {
    local work=$1 guest=$2 megabytes=1536
    local disks=("$guest/root.cpio")
    if grep -q ' /usr/lib/jvm/' "$work/jobs"; then
        need java
        disks+=("$SONDE_LAB_DIR/java/java.cpio") megabytes=3072
    fi
    cat "${disks[@]}" "$work/job.cpio" >"$work/disk.cpio"
    timeout "${SONDE_LAB_BOOT_SECONDS:-300}" qemu-system-x86_64 -accel tcg -smp 1 -m "$megabytes" -nographic -no-reboot -nodefaults \
        -kernel "$guest/vmlinuz" -initrd "$work/disk.cpio" \
        -append 'console=ttyS0 quiet panic=-1 mitigations=off nokaslr' \
        -serial "file:$work/console" -serial "file:$work/results.tar" </dev/null ||
        die "the virtual machine did not end in time; its console: $(tail -n 5 "$work/console")"
    tar -C "$work/results" -xf "$work/results.tar" || die "the virtual machine sent no results; its console: $(tail -n 5 "$work/console")"
}

summarize() {
    local work=$1 script rest name code
    while read -r script rest; do
        name=$(basename "$script" .stp)
        rm -f "$work/results/$name.module"
        [ -e "$work/results/$name.out" ] || : >"$work/results/$name.out"
        [ -e "$work/results/$name.code" ] || echo 1 >"$work/results/$name.code"
        code=$(cat "$work/results/$name.code")
        if [ "$code" = 0 ]; then echo "ok $script"; else echo "FAIL $script"; fi
    done <"$work/jobs" >"$work/summary"
}
