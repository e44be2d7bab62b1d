#!/bin/sh
# What is read of the specs, what is lost and what is false, by family. With families named: each case that fails.
set -eu
cd "$(dirname "$0")/.."
mvn -B -q -DskipTests -pl cli -am package
exec java -cp "reader/target/test-classes:cli/target/lib/*" dyad.reader.quality.Quality specs "${DYAD_SPECS:-specs/en}" "$@"
