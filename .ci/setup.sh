#!/bin/sh
# Makes .venv as the lock files say, and finds a Chromium for the tests. Called by the Makefile; safe to repeat,
# to interrupt and to run twice at once. What is already there is kept.
#
#   setup.sh run    what building and serving the site needs: packages, the libraries behind the PDFs, and their fonts
#   setup.sh dev    and what checking it needs
#   setup.sh test   and a Chromium, whose path lands in .venv/chromium-path, and the Node tools in node_modules
#
# PYTHON names another Python, CHROMIUM another browser.
set -eu
cd "$(dirname "$0")/.."

venv=.venv
level=${1:?run, dev or test}

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

# Fails at once where there is no apt, or where becoming root would need a password.
apt_install() {
    as_root=
    if [ "$(id -u)" != 0 ]; then as_root="sudo -n"; fi
    command -v apt-get >/dev/null 2>&1 && $as_root true 2>/dev/null || return 1
    say "Installing with apt: $*"
    $as_root apt-get update -qq >&2 || say "apt-get update failed; trying with the package lists that are here."
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >&2
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
has_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# False too where the system's Python became another version under an old .venv.
venv_works() { "$venv/bin/python" -c 'import mkdocs' 2>/dev/null; }

# Prints the first Python that can make a virtual environment; one that lacks only that gets it from apt.
find_python() {
    lacking=
    for python in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
        is_new_enough "$python" || continue
        if has_venv "$python"; then
            echo "$python"
            return
        fi
        lacking=${lacking:-$python}
    done
    [ -n "$lacking" ] || stop "No Python 3.11 or newer found. Install it (Debian, Ubuntu: sudo apt install python3 python3-venv)," \
        "or say where it is: PYTHON=/path/to/python3 make …"
    package=$("$lacking" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    { apt_install "$package" && has_venv "$lacking"; } ||
        stop "$lacking cannot make a virtual environment. Install $package first: sudo apt install $package"
    echo "$lacking"
}

# One line that changes when the named files, or the place of the project, change.
key() { { pwd && cat "$@"; } | cksum; }

is_done() { [ "$(cat "$venv/done-$1" 2>/dev/null)" = "$2" ]; }

pip_install() {
    "$venv/bin/python" -m pip install -qq --no-input --disable-pip-version-check "$@" >&2 ||
        stop "Installing failed; see above. The same command tries again."
}

# A locked install that was cut short leaves .venv/unfinished, and the next run then starts over.
install_locked() {
    : >"$venv/unfinished"
    pip_install --require-hashes --only-binary :all: -r "$1"
    rm "$venv/unfinished"
}

set_up_run() {
    wanted=$(key requirements.lock)
    if ! is_done run "$wanted" || [ -e "$venv/unfinished" ] || ! venv_works; then
        python=$(find_python)
        say "Setting up $venv with $("$python" --version) …"
        rm -rf "$venv"
        "$python" -m venv "$venv" >&2
        install_locked requirements.lock
        echo "$wanted" >"$venv/done-run"
    fi
    wanted=$(key pyproject.toml)
    if ! is_done project "$wanted"; then
        pip_install --no-deps --no-build-isolation --editable .
        echo "$wanted" >"$venv/done-project"
    fi
    set_up_pdf_libraries
    set_up_fonts
}

# WeasyPrint sets text with libraries of the system, and tells only by failing that one is missing.
set_up_pdf_libraries() {
    [ -e "$venv/done-pdf" ] && return
    finds_pdf_libraries || { apt_install $pdf_libraries && finds_pdf_libraries; } ||
        stop "The PDFs need Pango. Install it first (Debian, Ubuntu: sudo apt install $pdf_libraries; macOS: brew install pango)"
    : >"$venv/done-pdf"
}

pdf_libraries="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
finds_pdf_libraries() { "$venv/bin/python" -W error -c 'import weasyprint' >/dev/null 2>&1; }

# node_modules holds either the fonts alone or also the tools that check pages. npm and Node come from .venv.
# Cut short, it leaves no mark, and the next run starts over: `npm ci` removes what is there.
npm_ci() {
    rm -f "$venv/done-fonts" "$venv/done-node"
    "$venv/bin/node" --version >/dev/null 2>&1 || apt_install libatomic1 ||
        stop "Node.js does not start. Install libatomic1 first: sudo apt install libatomic1"
    PATH="$PWD/$venv/bin:$PATH" npm ci --loglevel=error "$@" >&2 ||
        stop "Installing failed; see above. The same command tries again."
    key $npm_files >"$venv/done-fonts"
}

npm_files="package.json package-lock.json .npmrc"

set_up_fonts() {
    if is_done fonts "$(key $npm_files)" && [ -d node_modules/@fontsource ]; then return; fi
    say "Installing the fonts of the PDFs …"
    npm_ci --omit=dev
}

set_up_dev() {
    wanted=$(key requirements.lock requirements-dev.lock)
    if ! is_done dev "$wanted"; then
        say "Installing what the checks and tests need …"
        install_locked requirements-dev.lock
        echo "$wanted" >"$venv/done-dev"
    fi
}

# Playwright brings its own Node.js, which needs one library that a bare Debian lacks.
set_up_playwright() {
    [ -e "$venv/done-playwright" ] && return
    "$venv/bin/python" -m playwright --version >/dev/null 2>&1 || apt_install libatomic1 ||
        stop "Playwright does not start. Install libatomic1 first: sudo apt install libatomic1"
    : >"$venv/done-playwright"
}

# What checks pages as a browser's maker or a validator would: axe-core, html-validate, Lighthouse, the Nu checker.
set_up_node_tools() {
    wanted=$(key $npm_files requirements.lock)
    if is_done node "$wanted" && [ -d node_modules ]; then return; fi
    say "Installing the tools that check pages …"
    npm_ci
    echo "$wanted" >"$venv/done-node"
}

# True for a browser that starts. Ubuntu's package is a stub for a snap, which cannot read the tests' files.
is_chromium() {
    path=$(command -v "$1") || return 1
    case $(readlink -f "$path") in */snap/* | */snap) return 1 ;; esac
    if head -c 2 "$path" | grep -q '#!' && grep -q /snap/bin "$path"; then return 1; fi
    "$path" --version >/dev/null 2>&1
}

find_chromium() {
    for browser in chromium chromium-browser google-chrome google-chrome-stable; do
        if is_chromium "$browser"; then
            command -v "$browser"
            return
        fi
    done
    return 1
}

# Playwright's own build, for where neither the system nor apt has one; prints where it landed.
playwright_chromium() {
    say "Downloading a Chromium for the tests …"
    "$venv/bin/python" -m playwright install chromium >&2 || return 1
    "$venv/bin/python" - <<'PYTHON'
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
PYTHON
}

is_debian() { grep -qx 'ID=debian' /etc/os-release 2>/dev/null; }

set_up_chromium() {
    if [ -n "${CHROMIUM:-}" ]; then
        [ -x "$CHROMIUM" ] || stop "CHROMIUM=$CHROMIUM is no program."
        return
    fi
    [ -x "$(cat "$venv/chromium-path" 2>/dev/null)" ] && return
    browser=$(find_chromium) ||
        browser=$(is_debian && apt_install chromium fonts-liberation fonts-dejavu-core && find_chromium) ||
        browser=$(playwright_chromium) ||
        stop "No Chromium for the browser tests. Install it (Debian: sudo apt install chromium)," \
            "or say where it is: CHROMIUM=/path/to/chromium make test"
    echo "$browser" >"$venv/chromium-path"
}

# One set-up at a time: the lock is on this file and goes when the process ends. Without flock, run one at a time.
exec 9<"$PWD/.ci/setup.sh"
if command -v flock >/dev/null 2>&1; then flock 9; fi

set_up_run
case $level in
run) ;;
dev) set_up_dev ;;
test)
    set_up_dev
    set_up_playwright
    set_up_chromium
    set_up_node_tools
    ;;
*) stop "setup.sh: run, dev or test, not $level" ;;
esac
