/** HV-04: no record of help without a stay beside a stay of the same provider. A last day that is a first day is no overlap. */
import { beginOf, lastOf } from '../../ledger/stay.js';
import type { PersonCheck } from './set-rule.js';

export const noHelpBesideOwnStay: PersonCheck = (rows, context) => {
  if (rows.length < 2) return;
  const { ledger } = context;
  const help = rows
    .filter((row) => ledger.kind(row) === 'jeugdhulp' && ledger.type(row) > 0)
    .map((row) => ({ row, begin: beginOf(ledger, row), last: lastOf(ledger, row) }))
    .filter((one): one is Help => one.begin !== undefined && one.last !== undefined)
    .sort((a, b) => a.begin - b.begin || a.row - b.row);
  const stays = help.filter(({ row }) => ledger.type(row) > 10);
  const others = help.filter(({ row }) => ledger.type(row) < 10);
  if (stays.length === 0 || others.length === 0) return;
  context.judged('HV-04', others.length);

  // Of the stays that begin before a day, only the one that ends last matters.
  const reported = new Map<number, number>();
  let furthest: Help | undefined;
  let next = 0;
  for (const one of [...others].sort((a, b) => a.last - b.last)) {
    for (; next < stays.length; next += 1) {
      const stay = stays[next];
      if (stay === undefined || stay.begin >= one.last) break;
      if (furthest === undefined || stay.last > furthest.last) furthest = stay;
    }
    if (furthest === undefined || one.begin >= furthest.last) continue;
    reported.set(one.row, furthest.row);
    if (!reported.has(furthest.row)) reported.set(furthest.row, one.row);
  }
  for (const [row, other] of reported) context.fault('HV-04', row, 'hulpvorm', other);
};

interface Help {
  readonly row: number;
  readonly begin: number;
  readonly last: number;
}
