# shellcheck shell=bash
# Debian packages of any release, taken from the mirror that this machine's own apt sources name.

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# Prints the address of this machine's Debian archive. Usage: mirror Debian|Debian-Security
mirror() {
    # shellcheck disable=SC2016 # apt expands
    apt-get indextargets --format '$(REPO_URI) $(LABEL)' 'Created-By: Packages' |
        awk -v label="$1" '$2 == label && !seen++ { print $1 }'
}

# Makes an apt of its own for one release below FOLDER, which knows of no installed package. Usage: apt_of RELEASE FOLDER
apt_of() {
    local release=$1 folder=$2 archive security
    archive=$(mirror Debian) security=$(mirror Debian-Security)
    [ -n "$archive" ] || die "no Debian archive in this machine's apt sources. Add one, run apt-get update, try again."
    mkdir -p "$folder/lists/partial" "$folder/archives/partial"
    : >"$folder/status"
    echo "deb [signed-by=$keyring] $archive $release main" >"$folder/sources.list"
    if [ "$release" != sid ] && [ -n "$security" ]; then
        echo "deb [signed-by=$keyring] $security $release-security main" >>"$folder/sources.list"
    fi
    cat >"$folder/apt.conf" <<END
Dir::Etc::SourceList "$folder/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$folder/lists";
Dir::State::Status "$folder/status";
Dir::Cache "$folder";
Dir::Cache::Archives "$folder/archives";
Acquire::Check-Valid-Until "false"; // a mirror may hold a frozen sid; the signature is still checked
Acquire::Languages "none";
APT::Sandbox::User "root";
APT::Install-Recommends "false";
END
    APT_CONFIG=$folder/apt.conf apt-get -q update
}

# Unpacks packages without their dependencies. Usage: unpack APT-FOLDER TARGET PACKAGE...
unpack() {
    local apt=$1 target=$2 package
    shift 2
    mkdir -p "$target" "$apt/debs"
    (cd "$apt/debs" && APT_CONFIG=$apt/apt.conf apt-get -q download "$@")
    for package in "$apt"/debs/*.deb; do dpkg -x "$package" "$target"; done
    rm -rf "$apt/debs"
}

# Unpacks packages with all their dependencies. Usage: unpack_all APT-FOLDER TARGET PACKAGE...
unpack_all() {
    local apt=$1 target=$2 package
    shift 2
    mkdir -p "$target"
    APT_CONFIG=$apt/apt.conf apt-get install -q -y --download-only "$@"
    for package in "$apt"/archives/*.deb; do dpkg -x "$package" "$target"; done
    rm -f "$apt"/archives/*.deb
}
