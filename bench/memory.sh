#!/bin/sh
# Reads so many megabytes of JSON Lines (1024 unless told) in a heap of 256 MB. Fails where that is not enough.
set -eu
cd "$(dirname "$0")/.."
megabytes=${1:-1024}
./dyad --version >/dev/null
file=$(mktemp --suffix=.jsonl)
trap 'rm -f "$file"' EXIT
awk -v want="$((megabytes * 1048576))" '
    { line[++n] = $0 }
    END { for (i = 0; size < want; i++) { text = line[i % n + 1]; sub(/"id": *"/, "&" i "-", text); print text; size += length(text) + 1 } }
' examples/*.jsonl >"$file"
DYAD_JAVA_OPTIONS="-Xmx256m" ./dyad read --format jsonl "$file" | wc -l
echo "read $megabytes MB in -Xmx256m"
