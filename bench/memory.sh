#!/bin/sh
# Reads so many megabytes of JSON Lines (1024 unless told) in a heap of 256 MB. Fails where that is not enough.
set -eu
cd "$(dirname "$0")/.."
megabytes=${1:-1024}
./dyad --version >/dev/null
file=$(mktemp --suffix=.jsonl)
trap 'rm -f "$file"' EXIT
awk -v want="$((megabytes * 1048576))" '
    { at = match($0, /"id": *"/) + RLENGTH; head[++n] = substr($0, 1, at - 1); tail[n] = substr($0, at); size[n] = length($0) + 7 }
    END { for (i = 0; done < want; i++) { l = i % n + 1; print head[l] i "-" tail[l]; done += size[l] } }
' examples/*.jsonl >"$file"
DYAD_JAVA_OPTIONS="-Xmx256m" ./dyad read --format jsonl "$file" | wc -l
echo "read $megabytes MB in -Xmx256m"
