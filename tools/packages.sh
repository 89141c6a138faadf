# SPDX-License-Identifier: Apache-2.0
# install_packages PACKAGE...: install those Debian or Ubuntu packages that are missing; sourced by quickstart and test.
install_packages() {
    missing=
    for package; do
        status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
        case $status in
        *' installed') ;;
        *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "Please install these with your system's own tool:$missing" >&2
        return 1
    fi
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    echo "Installing:$missing"
    # The variables hold several words each.
    # shellcheck disable=SC2086
    {
        $as_root apt-get -qq update &&
            DEBIAN_FRONTEND=noninteractive $as_root apt-get -qq install -y --no-install-recommends $missing >/dev/null
    }
}

build_packages='gcc make pkg-config autoconf automake libtool gawk libjansson-dev zlib1g-dev libgumbo-dev libexpat1-dev libbrotli-dev libraptor2-dev librdf0-dev librasqal3-dev libcurl4-gnutls-dev libgraphviz-dev libmicrohttpd-dev'
