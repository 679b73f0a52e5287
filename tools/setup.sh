#!/usr/bin/env bash
# Makes a checkout ready to run: finds Python, installs the system libraries that Qt needs,
# creates .venv and fills it from the lock. Run it through `make setup`, as often as you like.
#
# PYTHON=/path/to/python chooses the interpreter. Without it the one that .venv was made with is kept;
# with no .venv yet, python3 is tried first, then python3.13, python3.12 and python3.11.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly VENV=.venv
readonly STAMP=$VENV/.setup-stamp
readonly LOCK=requirements/dev.lock
readonly SYSTEM=requirements/system.txt
readonly LOG=build/setup.log
PATH=$PATH:/usr/sbin:/sbin
for folder in /usr/lib/postgresql/*/bin; do PATH+=:$folder; done  # Debian keeps these beside the PATH

say() { printf 'setup: %s\n' "$*"; }

stop() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

# --- Python ---------------------------------------------------------------------------------

is_usable_python() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

find_python() {
    local candidate candidates=("$VENV/bin/python" python3 python3.13 python3.12 python3.11)
    [ -z "${PYTHON:-}" ] || candidates=("$PYTHON")
    for candidate in "${candidates[@]}"; do
        if is_usable_python "$candidate"; then
            "$candidate" -c 'import os, sys; print(os.path.realpath(sys._base_executable))'
            return
        fi
    done
    return 1
}

can_make_environments() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

python_packages() {
    local python
    if ! python=$(find_python); then
        echo python3 python3-venv
    elif ! can_make_environments "$python"; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

# --- System libraries -----------------------------------------------------------------------

library_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    local known library package
    known=$(ldconfig -p)
    while read -r library package; do
        case $library in '' | '#'* | command:*) continue ;; esac
        grep -qF -- "$library " <<<"$known" || printf '%s ' "$package"
    done <"$SYSTEM"
}

test_packages() {
    local wanted package
    while read -r wanted package; do
        case $wanted in command:*) command -v "${wanted#command:}" >/dev/null || printf '%s ' "$package" ;; esac
    done <"$SYSTEM"
}

apt_install() {
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
        install -y --no-install-recommends "$@" >>"$LOG" 2>&1
}

install_packages() {
    command -v apt-get >/dev/null || stop "missing from this system (Debian package names): $*" \
        "Install them with your system's package manager, then run 'make setup' again."
    [ "$(id -u)" = 0 ] || stop "Some system packages are missing. Install them with this one command:" \
        "" "    sudo apt-get install --no-install-recommends $*" "" "then run 'make setup' again."
    say "installing system packages: $*"
    apt_install "$@" || { apt-get update >>"$LOG" 2>&1 && apt_install "$@"; } ||
        stop "apt-get could not install them. Its last words:" "$(tail -n 5 "$LOG")"
}

provide_system() {
    local missing
    missing="$(python_packages) $(library_packages)"
    # shellcheck disable=SC2086  # one word a package
    [ -z "${missing// /}" ] || install_packages $missing
}

# Nobody who only wants to run the program is stopped for want of them.
provide_test_programs() {
    local missing
    missing=$(test_packages)
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing programs for tests: $missing"
        apt_install $missing || { apt-get update >>"$LOG" 2>&1 && apt_install $missing; } ||
            say "apt-get could not install them; the tests that need them will be skipped"
    else
        say "some tests will be skipped; for all of them: sudo apt-get install --no-install-recommends $missing"
    fi
}

# --- Python packages ------------------------------------------------------------------------

locked_names() { sed -nE 's/^([A-Za-z0-9._-]+)==.*/\1/p' "$LOCK"; }

installed_names() { "$VENV/bin/python" -m pip list --format=freeze --disable-pip-version-check | sed 's/==.*//'; }

normalised() { tr '[:upper:]_.' '[:lower:]--' | sort -u; }

remove_strays() {
    local strays
    strays=$(comm -23 <(installed_names | normalised) <({ locked_names && echo pip; } | normalised))
    [ -z "$strays" ] && return
    say "removing packages that are not in the lock:" $strays
    # shellcheck disable=SC2086
    "$VENV/bin/python" -m pip uninstall --quiet --yes --disable-pip-version-check $strays >>"$LOG" 2>&1
}

create_environment() {
    local python=$1
    if [ "$(home_of_environment)" = "$PWD $python" ] && "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then
        return
    fi
    say "creating $VENV with $("$python" --version)"
    rm -rf "$VENV"
    "$python" -m venv "$VENV"
    printf '%s %s\n' "$PWD" "$python" >"$VENV/.home"
}

# Where .venv was made and with which Python: a copied or renamed checkout needs a new one.
home_of_environment() { cat "$VENV/.home" 2>/dev/null || true; }

install_locked() {
    say "installing $(locked_names | wc -l) locked Python packages (the first time takes a minute or two)"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps \
        --require-hashes --only-binary=:all: -r "$LOCK" >>"$LOG" 2>&1 ||
        stop "pip could not install the locked packages. Its last words:" "$(tail -n 8 "$LOG")"
    remove_strays
}

# --- The whole ------------------------------------------------------------------------------

fingerprint() {
    printf '%s %s\n' "$(home_of_environment)" "$(cat "$LOCK" "$SYSTEM" tools/setup.sh | sha256sum)"
}

is_done() {
    [ -x "$VENV/bin/python" ] && [ -f "$STAMP" ] && [ "$(<"$STAMP")" = "$(fingerprint)" ] &&
        [[ "$(home_of_environment)" = "$PWD "* ]] &&
        { [ -z "${PYTHON:-}" ] || [ "$(home_of_environment)" = "$PWD $(find_python)" ]; }
}

main() {
    is_done && return
    mkdir -p build
    exec 9>build/.setup.lock
    ! command -v flock >/dev/null || flock 9  # two at once: the second waits and finds it done
    is_done && return
    : >"$LOG"
    [ -z "${PYTHON:-}" ] || is_usable_python "$PYTHON" ||
        stop "PYTHON=$PYTHON is not Python 3.11, 3.12 or 3.13."
    provide_system
    provide_test_programs
    local python
    python=$(find_python) || stop "Python 3.11, 3.12 or 3.13 is needed and none was found." \
        "If it is installed elsewhere, name it: make setup PYTHON=/path/to/python3"
    create_environment "$python"
    install_locked
    fingerprint >"$STAMP"
    say "done"
}

main "$@"
