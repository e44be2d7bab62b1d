#!/bin/sh
# Fills a record with so many statements (a million unless told) and measures storing, briefs, figures and search. A place may follow: a file, or the
# address of a database; where a record is there already it is only asked.
# A number of writers may follow the place: they store at once, and nothing is asked.
set -eu
cd "$(dirname "$0")/.."
statements=${1:-1000000}
mvn -B -q -DskipTests -pl bench -am package
place=${2:-}
if [ -z "$place" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    place=$folder/record.db
fi
if [ $# -gt 2 ]; then shift 2; else set --; fi
java -Xmx2g -cp "bench/target/classes:bench/target/lib/*" dyad.bench.RecordScale "$statements" "$place" "$@"
[ ! -f "$place" ] || echo "the file has $(($(stat -c %s "$place") / 1048576)) MB"
