#!/bin/sh
# Checks a register in CI: fails when an error is new since the last accepted report, and leaves a report in every form.
#
#   check.sh REGISTER OUT [BASELINE.json]
#
# JEUGD is the command; `npx jeugd` unless given.
set -u
register=$1
out=$2
baseline=${3:-}
jeugd=${JEUGD:-npx --yes jeugd}

mkdir -p "$out"
set -- "$register"
if [ -n "$baseline" ] && [ -f "$baseline" ]; then
  set -- "$register" --baseline "$baseline" --fail-on new-error
fi

$jeugd validate "$@" --format json >"$out/report.json"
verdict=$?
[ $verdict -eq 2 ] && exit 2 # nothing could be read, or the command was wrong; it has said what
$jeugd validate "$@" --format sarif >"$out/report.sarif"
$jeugd validate "$@" --format html >"$out/report.html"
$jeugd validate "$@"
exit $verdict
