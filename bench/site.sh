#!/bin/sh
# Starts the desk over a record of so many statements (a million unless told) and visits it: 50 readers for so many seconds (60 unless told) while
# documents are added, then 10,000 requests over 200 connections. A record may follow; where there is none it is made.
set -eu
cd "$(dirname "$0")/.."
statements=${1:-1000000}
seconds=${2:-60}
folder=$(mktemp -d)
trap 'kill "$site" 2>/dev/null || true; rm -rf "$folder"' EXIT
record=${3:-$folder/record.db}
site=
mvn -B -q -DskipTests -pl bench,cli -am package
if [ ! -f "$record" ]; then
    java -Xmx2g -cp "bench/target/classes:bench/target/lib/*" dyad.bench.RecordScale "$statements" "$record"
fi
start=$(date +%s%N)
DYAD_JAVA_OPTIONS=${DYAD_JAVA_OPTIONS:-} ./dyad serve --record "$record" --port 0 >"$folder/address" &
site=$!
until grep -q http "$folder/address"; do sleep 0.1; done
echo "up after $((($(date +%s%N) - start) / 1000000)) ms"
java -Xmx1g -cp "bench/target/classes:bench/target/lib/*" dyad.bench.SiteLoad "$(cat "$folder/address")" "$record" "$seconds"
