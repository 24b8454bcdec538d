#!/usr/bin/env bash
# Runs its arguments with a real Secret Service of their own: an unlocked, empty gnome-keyring on a private D-Bus.
set -euo pipefail
exec dbus-run-session -- bash -c '
  printf "test-passphrase\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  exec "$@"
' keychain "$@"
