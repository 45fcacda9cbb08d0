# shellcheck shell=bash
# SystemTap 4.8 and bpftrace 0.17, and what building and running the other parts needs.
host_packages=(systemtap linux-headers-amd64 bpftrace debootstrap binutils gcc libc6-dev cpio busybox-static
    qemu-system-x86 hyperfine util-linux openjdk-17-jre-headless)

build_part_into() {
    local folder=$1 missing=() package
    for package in "${host_packages[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        apt-get -q update
        DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
    fi
    # stap -r wants the release of the headers, not of the running kernel.
    dpkg-query -W -f '${Depends}' linux-headers-amd64 | sed -n 's/^linux-headers-\([^ ,]*\).*/\1/p' >"$folder/headers-release"
    [ -s "$folder/headers-release" ]
}
