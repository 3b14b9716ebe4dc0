# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run and packaging/test: what a Debian 12 machine needs to build, run and test Slateboard.
# shellcheck shell=bash

slateboard_packages=(
    # compiler and build
    build-essential cmake ninja-build
    # Qt: libraries, SVG icons, Wayland, translation tools, Qt's own Korean texts
    qt6-base-dev qt6-svg-dev qt6-wayland
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    # charts, the library file, Result, spreadsheets out
    libqcustomplot-dev libsqlite3-dev libsqlitecpp-dev libexpected-dev libxlsxwriter-dev libminizip-dev zlib1g-dev
    # outline and links of PDFs
    libqpdf-dev
    # icons and fonts of the window and the PDF
    breeze-icon-theme fonts-noto-core fonts-noto-cjk
    # tests and checks
    librapidcheck-dev clang-format sqlite3 poppler-utils desktop-file-utils appstream
)

# Prints those packages of the list that are not installed, one a line.
missing_packages() {
    comm -23 \
        <(printf '%s\n' "${slateboard_packages[@]}" | sort -u) \
        <(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${slateboard_packages[@]}" 2>/dev/null |
            sed -n 's/^installed //p' | sort -u)
}

# Installs what is missing and says so; does nothing, not even apt-get update, when everything is there.
install_packages() {
    local missing as_root=()
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not a Debian system, so nothing is installed. Needed are the equivalents of:" >&2
        echo "  ${slateboard_packages[*]}" >&2
        return 0
    fi
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These Debian packages are missing: ${missing[*]}" >&2
            echo "Install them as root (there is no sudo here), then run this again." >&2
            return 1
        fi
        as_root=(sudo)
        echo "Installing through sudo: ${missing[*]}"
    else
        echo "Installing: ${missing[*]}"
    fi
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# Configures a preset; through ccache where there is one.
configure() {
    local launcher=
    command -v ccache >/dev/null && launcher=ccache
    cmake --preset "$1" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"
}
