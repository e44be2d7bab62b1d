#!/bin/sh
# From the command to the last statement of one short file, against java -version in the same run: medians of an odd number of turns.
set -eu
cd "$(dirname "$0")/.."
turns=${1:-11}
file=examples/kazakhstan-italy-2024-rome-visit.txt
./dyad read --format jsonl "$file" >/dev/null
now() { date +%s%N; }
median() { sort -n "$1" | sed -n "$((turns / 2 + 1))p"; }
reads=$(mktemp) versions=$(mktemp)
trap 'rm -f "$reads" "$versions"' EXIT
i=0
while [ "$i" -lt "$turns" ]; do
    a=$(now); ./dyad read --format jsonl "$file" >/dev/null; b=$(now)
    java -version 2>/dev/null; c=$(now)
    echo $(((b - a) / 1000000)) >>"$reads"
    echo $(((c - b) / 1000000)) >>"$versions"
    i=$((i + 1))
done
r=$(median "$reads") v=$(median "$versions")
echo "dyad read: $r ms; java -version: $v ms; ratio $(awk "BEGIN { printf \"%.1f\", $r / $v }") : 1 ($(nproc) cores)"
