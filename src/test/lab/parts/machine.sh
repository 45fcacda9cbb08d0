# shellcheck shell=bash
# One boot of the virtual machine for any number of compiled scripts.
: "${lab:?is the folder of the lab}"

# Usage: run_jobs WORK STAP-OPTION... ; WORK/jobs has lines "FILE.stp COMMAND..."; leaves WORK/results and WORK/summary.
run_jobs() {
    local work=$1
    shift
    mkdir -p "$work/disk/run/job" "$work/results"
    compile_jobs "$work" "$@"
    write_job "$work"
    if [ -s "$work/ready" ]; then boot "$work"; fi
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
    local work=$1 script command name module
    : >"$work/ready"
    while read -r script command; do
        name=$(basename "$script" .stp)
        module=$(cat "$work/results/$name.module" 2>/dev/null) || continue
        cp "$module" "$work/disk/run/job/"
        copy_beside "$work/disk" "$command"
        echo "$name" >>"$work/ready"
        printf 'cd %q\nstaprun -c %q /run/job/%s >/run/results/%s.out 2>/run/results/%s.err\n' \
            "$PWD" "$command" "${module##*/}" "$name" "$name"
        printf 'echo $? >/run/results/%s.code\n' "$name"
    done <"$work/jobs" >"$work/disk/run/job/run"
    add_disk "$work"
}

add_disk() {
    local work=$1 program
    mkdir -p "$work/disk$PWD" "$work/disk/bin"
    cp "$lab/guest/init" "$work/disk/init"
    for program in "$SONDE_LAB_DIR"/python/path-sid/*; do ln -s "$program" "$work/disk/bin/"; done
    (cd "$work/disk" && find . | cpio --quiet -o -H newc) >"$work/job.cpio"
}

# The folder of every file that the command names, at the same place, unless it is the machine's own.
copy_beside() {
    local word folder
    for word in $2; do
        [ -f "$word" ] || continue
        folder=$(dirname "$(readlink -f "$word")")
        case $folder/ in "$SONDE_LAB_DIR"/python/* | /usr/*) continue ;; esac
        [ "$(du -sk "$folder" | cut -f1)" -lt 65536 ] || die "$folder is over 64 MB: put $word into a folder of its own"
        [ -d "$1$folder" ] || { mkdir -p "$1$folder" && cp -a "$folder/." "$1$folder/"; }
    done
}

boot() {
    local work=$1
    cat "$SONDE_LAB_DIR/guest/root.cpio" "$work/job.cpio" >"$work/disk.cpio"
    timeout "${SONDE_LAB_BOOT_SECONDS:-300}" qemu-system-x86_64 -accel tcg -smp 1 -m 1536 -nographic -no-reboot -nodefaults \
        -kernel "$SONDE_LAB_DIR/guest/vmlinuz" -initrd "$work/disk.cpio" \
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
