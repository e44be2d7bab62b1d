#!/bin/sh
# Throughput of the reading engine on one core, by JMH. Options are those of JMH (-wi 3, -prof gc, ...).
set -eu
cd "$(dirname "$0")/.."
mvn -B -q -DskipTests -pl bench -am package
one=
command -v taskset >/dev/null 2>&1 && one="taskset -c 0"
exec $one java -Ddyad.root=. -cp "bench/target/classes:bench/target/lib/*" dyad.bench.Throughput -jvmArgs "-XX:+UseSerialGC -Ddyad.root=." "$@"
