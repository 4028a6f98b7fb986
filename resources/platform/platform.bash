# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Estafeta developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where Estafeta is built and run: on this system when it is recent enough ("native"), else inside a
# private Debian 13 root. Sourced by ./dev, which sets $checkout.

# shellcheck disable=SC2154
platform=$checkout/resources/platform
cache=${XDG_CACHE_HOME:-$HOME/.cache}/estafeta
needed_mb=6000

say() { printf 'dev: %s\n' "$*" >&2; }
fail() {
    say "$@"
    exit 1
}

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$platform/packages.txt"; }

# Prints native, root, user, inside, or a sentence that says why none of them is possible.
platform_mode() {
    local ID='' VERSION_ID=''
    if [[ -e /etc/estafeta-root ]]; then
        echo inside
        return
    fi
    # shellcheck source=/dev/null
    [[ -r /etc/os-release ]] && . /etc/os-release
    if [[ ${ESTAFETA_PLATFORM:-} == native ]]; then
        echo native
    elif [[ ${ESTAFETA_PLATFORM:-} != private && $ID == debian && ${VERSION_ID:-99} -ge 13 ]]; then
        echo native
    elif [[ ${ESTAFETA_PLATFORM:-} != private && $ID == ubuntu && ${VERSION_ID/./} -ge 2504 ]]; then
        echo native
    elif [[ $EUID -eq 0 ]]; then
        echo root
    else
        echo user
    fi
}

# --- native -----------------------------------------------------------------------------------------

missing_packages() {
    local name state
    local -A installed=()
    # shellcheck disable=SC2046
    while read -r name state; do
        [[ $state == installed ]] && installed[$name]=1
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $(packages) 2>/dev/null)
    for name in $(packages); do
        [[ ${installed[$name]:-} ]] || echo "$name"
    done
}

prepare_native() {
    command -v dpkg-query >/dev/null || return 0 # ESTAFETA_PLATFORM=native elsewhere: the user's own packages
    local missing as_root=()
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] && return
    say "these Debian packages are missing: ${missing[*]}"
    if [[ $EUID -ne 0 ]]; then
        as_root=(sudo)
        command -v sudo >/dev/null || fail "Install them as root: apt-get install --no-install-recommends ${missing[*]}"
        confirm "Install them now with sudo apt-get?"
    fi
    {
        "${as_root[@]}" apt-get update -q &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
                apt-get install -q -y --no-install-recommends "${missing[@]}"
    } >&2 ||
        fail "apt-get could not install the packages (its words are above). Check the network and the package sources, then try again."
}

confirm() {
    [[ ${assume_yes:-} ]] && return
    [[ -t 0 ]] || fail "$1 There is no terminal to ask on: call ./dev with --yes."
    local answer
    read -r -p "dev: $1 [Y/n] " answer
    [[ -z $answer || $answer == [yY]* ]] || fail "Nothing was installed."
}

# --- the private root -------------------------------------------------------------------------------

root_folder() {
    local key
    key=$(cat "$platform/packages.txt" "$platform/build-root" | sha256sum)
    echo "$cache/root-${key:0:12}"
}

# As an ordinary user, the root's files belong to the user's subordinate ids: only there can they be handled.
as_owner() {
    if [[ $EUID -eq 0 ]]; then "$@"; else unshare --user --map-auto --map-root-user "$@"; fi
}

remove_root() { as_owner rm -rf --one-file-system "$1" && rm -f "$1.lock"; }

check_rights() {
    if [[ $EUID -eq 0 ]]; then
        unshare --mount --pid --fork true 2>/dev/null ||
            fail "This system does not let root create mount namespaces (an unprivileged container?)." \
                "Allow it (for a container: the SYS_ADMIN capability), or use Debian 13, where ./dev needs no private root."
        return
    fi
    if ! command -v newuidmap >/dev/null || ! command -v mmdebstrap >/dev/null; then
        fail "Estafeta needs Debian 13. Elsewhere ./dev builds a private Debian 13, and for that it must run as root," \
            "or find the packages mmdebstrap and uidmap installed (sudo apt-get install mmdebstrap uidmap)."
    fi
    unshare --user --map-auto --map-root-user true 2>/dev/null ||
        fail "Your user may not create user namespaces, which the private Debian 13 needs: /etc/subuid and /etc/subgid" \
            "must hold a range for it (sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)). Or run ./dev as root."
}

check_disk() {
    local free
    free=$(df --output=avail -B1M "$cache" | tail -1)
    [[ $free -ge $needed_mb ]] ||
        fail "The private Debian 13 needs $needed_mb MB below $cache, and only ${free// /} MB are free." \
            "Free some space, or point XDG_CACHE_HOME to a larger disk."
}

check_builder() {
    command -v mmdebstrap >/dev/null && return
    command -v apt-get >/dev/null ||
        fail "Estafeta needs Debian 13. To build a private one here ./dev needs the program mmdebstrap: install it with this system's package manager."
    say "installing mmdebstrap with apt, to build the private Debian 13"
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends mmdebstrap; } >"$cache/build.log" 2>&1 ||
        fail "apt-get could not install mmdebstrap. Check the network and the package sources (its words are in $cache/build.log), then try again."
}

offers() { # does the archive at URI $1 hold the suite $2?
    local helper=/usr/lib/apt/apt-helper target
    target=$(mktemp) || return
    if [[ -x $helper ]]; then
        "$helper" -o Acquire::Retries=2 download-file "$1/dists/$2/InRelease" "$target" >>"$cache/build.log" 2>&1
    fi
    local result=$?
    rm -f "$target"
    return $result
}

# Prints the sources.list lines for Debian 13, from the archives this system itself uses.
debian_sources() {
    local uri suite main='' security='' reached=''
    if [[ ${ESTAFETA_MIRROR:-} ]]; then
        main=${ESTAFETA_MIRROR%/}
        offers "$main" trixie && reached=1 || main=''
    elif command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016  # the names are for apt-get
        while read -r uri suite; do
            uri=${uri%/}
            if [[ $suite == *-security ]]; then
                [[ $security ]] || { offers "$uri" trixie-security && security=$uri; }
            elif [[ ! $main ]]; then
                offers "$uri" trixie && main=$uri
            fi
            [[ $reached ]] || { offers "$uri" "$suite" && reached=1; }
        done < <(apt-get indextargets --no-release-info --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' | sort -u)
    fi
    if [[ ! $main ]]; then
        [[ ${ESTAFETA_MIRROR:-} ]] && fail "ESTAFETA_MIRROR ($ESTAFETA_MIRROR) does not answer with Debian 13 (trixie). Check the address and the network."
        [[ $reached ]] && fail "None of this system's package sources offers Debian 13 (trixie). Set ESTAFETA_MIRROR to the address of a Debian archive and try again."
        fail "None of this system's package sources can be reached. Check the network and try again; or set ESTAFETA_MIRROR to the address of a Debian archive."
    fi
    echo "deb $main trixie main"
    [[ -z $security ]] || echo "deb $security trixie-security main"
}

build_root() {
    local root=$1 sources seconds=$SECONDS log=$cache/build.log
    trap 'exit 130' INT
    : >"$log"
    check_builder
    check_disk
    sources=$(debian_sources) || exit 1
    say "building a private Debian 13 in $root (once; 2 GB, a few minutes)"
    as_owner rm -rf --one-file-system "$root.new"
    mkdir "$root.new"
    fill_root "$root.new" <<<"$sources" 2> >(tee -a "$log" | sed -u -n 's/^I: \(\(downloading\|extracting\|installing\) .*\)\.\.\.$/dev:   \1/p' >&2) ||
        fail "Building the private Debian 13 failed; the reason is at the end of $log." \
            "Most often it is the network: call ./dev again, what was downloaded is kept."
    as_owner mv "$root.new" "$root"
    remove_old_roots "$root"
    say "the private Debian 13 is ready after $((SECONDS - seconds)) s"
}

fill_root() {
    local names
    mapfile -t names < <(packages)
    if [[ $EUID -eq 0 ]]; then
        "$platform/build-root" "$1" "$cache/debs" "${names[@]}"
    else
        "$platform/build-root" - "$cache/debs" "${names[@]}" | as_owner tar -x -C "$1" --exclude='./dev/*'
    fi
}

remove_old_roots() { # but leave one that another ./dev is working in
    local old
    for old in "$cache"/root-*; do
        [[ -d $old && $old != "$1" ]] || continue
        (flock -n 9 && remove_root "$old") 9>"$old.lock" || say "kept the old root $old: it is in use"
    done
}

prepare_root() {
    local root=$1
    [[ -e $root/etc/estafeta-root ]] && return
    check_rights
    mkdir -p "$cache" || fail "The folder $cache cannot be created. Set XDG_CACHE_HOME to a folder you can write to."
    (
        flock -n 9 || { say "waiting for another ./dev that is building the private Debian 13" && flock 9; }
        [[ -e $root/etc/estafeta-root ]] || build_root "$root"
    ) 9>"$cache/build.lock"
}

# Replaces ./dev with a command inside the root; passes on its exit status, and signals to it.
exec_in_root() {
    local root=$1 namespaces=(--mount --propagation private --pid --fork --kill-child)
    shift
    [[ $EUID -eq 0 ]] || namespaces+=(--user --map-auto --map-root-user)
    exec 8>"$root.lock"
    flock -s 8 # as long as one of the processes lives, so that nobody removes the root
    exec "$platform/supervise" setpriv --pdeathsig KILL \
        unshare "${namespaces[@]}" "$platform/enter-root" "$root" "$checkout" "$@"
}
