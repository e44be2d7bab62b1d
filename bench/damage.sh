#!/bin/sh
# Damages files of records: so many single bits flipped (1000), a tenth as many files cut short, a twentieth as many backups during writing. None that
# changed what is held may pass dyad verify; each backup must restore, verify and hold a prefix of what was acknowledged.
set -eu
cd "$(dirname "$0")/.."
exec mvn -B -q test -pl model,language,reader,record -Dtest=DamageTest -Dsurefire.failIfNoSpecifiedTests=false "-Ddyad.damage=${1:-1000}"
