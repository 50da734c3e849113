#!/bin/sh
# From the messages of municipalities to one figure of all of them. What they share is a table of counts, without a child
# and without a small number in it.
#
#   sh pipeline.sh OUT INBOX...
#
# OUT gets a folder per inbox, by the name of the inbox. One that is there already is not written over.
#
# FROM and UNTIL say which children: those who came into care on or after the one and before the other. From FROM to
# AS_OF the messages tell all; of AS_OF itself they tell nothing. All inboxes need the same three days, or their tables
# do not add up.
#
# Exit code: 0 all is well; 1 done, and there are errors in the messages; 2 it could not be done.
set -eu

if [ $# -lt 2 ]; then
  echo 'Usage: sh pipeline.sh OUT INBOX...' >&2
  exit 2
fi
out=$1
shift
from=${FROM:-2015-01-01}
until=${UNTIL:-2024-01-01}
as_of=${AS_OF:-2025-01-01}
verdict=0

# Runs a command. 1 says that there are errors in the data: remembered, and on with what is right. Anything else ends it.
go_on() {
  status=0
  "$@" || status=$?
  case $status in
    0) ;;
    1) verdict=1 ;;
    *) exit 2 ;;
  esac
}

mkdir -p "$out" || exit 2
for inbox in "$@"; do
  own=$out/$(basename "$inbox")
  mkdir "$own" || exit 2
  go_on jeugd validate "$inbox" --format html >"$own/messages.html"
  go_on jeugd import ijw "$inbox" --out "$own/register" \
    --covers "$from/$as_of" --extracted-on "$as_of" >"$own/import.txt"
  go_on jeugd metrics "$own/register" --from "$from" --until "$until" --format csv >"$own/metrics.csv"
  go_on jeugd risk-table "$own/register" --from "$from" --until "$until" --out "$own/risk-table.json"
  shift
  set -- "$@" "$own/risk-table.json"
done

go_on jeugd merge "$@" --out "$out/risk-table.json"
exit "$verdict"
