# shellcheck shell=bash
# uses: python workload/embed.c workload/signs.c
# Two small C programs: one embeds libpython3.11.so.1.0, one has markers of every integer size and kind of text.
: "${lab:?is the folder of the lab}"
build_part_into() {
    local folder=$1 python=$SONDE_LAB_DIR/python/3.11/usr
    apt_of bookworm "$folder/apt"
    unpack "$folder/apt" "$folder/sdt" systemtap-sdt-dev # only <sys/sdt.h>: its `dtrace` is not DTrace
    gcc -O1 -o "$folder/embed" "-DPYTHON_HOME=L\"$python\"" "-I$python/include/python3.11" "-I$python/include" \
        "$lab/workload/embed.c" "-L$python/lib/x86_64-linux-gnu" -l:libpython3.11.so.1.0 \
        "-Wl,-rpath,$python/lib/x86_64-linux-gnu"
    gcc -O0 -o "$folder/signs" "-I$folder/sdt/usr/include" "-I$folder/sdt/usr/include/x86_64-linux-gnu" "$lab/workload/signs.c"
    rm -rf "$folder/apt" "$folder/sdt"
}
