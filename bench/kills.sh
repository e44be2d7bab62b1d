#!/bin/sh
# Kills dyad read in the middle of its work (250 times), on the same record until its input is read: no acknowledged document may be lost, none
# twice, none by half, and the record must verify after each kill.
set -eu
cd "$(dirname "$0")/.."
exec mvn -B -q test -pl cli -am -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false "-Ddyad.kills=${1:-250}"
