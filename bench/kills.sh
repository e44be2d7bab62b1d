#!/bin/sh
# Kills dyad read in the middle of its work (250 times), on the same record until its input is read: no acknowledged document may be lost, none
# twice, none by half, and the record must verify after each kill. What the record lies on may follow: a disk that is "sound", "unsynced" (what was
# not synced is gone after the kill; needs gcc) or "full" (there is little room at every start, and more afterwards; needs the right to mount, or a
# small file system of one's own in DYAD_FULL); then a number that chooses the moments of the kills.
set -eu
cd "$(dirname "$0")/.."
kills=${1:-250}
disk=${2:-sound}
seed=${3:-20241129}
set -- "-Ddyad.kills=$kills" "-Ddyad.disk=$disk" "-Ddyad.seed=$seed"
folder=$(mktemp -d)
trap 'umount "$folder" 2>/dev/null || true; rm -rf "$folder"' EXIT
case $disk in
    unsynced)
        command -v gcc > /dev/null || { echo "there is no gcc to compile bench/unsynced.c with; nothing was tried" >&2; exit 1; }
        gcc -O2 -shared -fPIC -o "$folder/unsynced.so" bench/unsynced.c -ldl
        set -- "$@" "-Ddyad.unsynced=$folder/unsynced.so"
        ;;
    full)
        if [ -z "${DYAD_FULL:-}" ]; then
            mount -t tmpfs -o size=64m tmpfs "$folder" || { echo "no small file system can be mounted; nothing was tried" >&2; exit 1; }
        fi
        set -- "$@" "-Ddyad.full=${DYAD_FULL:-$folder}"
        ;;
esac
mvn -B -q test -pl cli -am -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false "$@"
