/** Records that should be one: the same key, or the same type at the same time. */
import { beginOf, lastOf } from '../../ledger/stay.js';
import type { PersonCheck, SetContext } from './set-rule.js';

/** KEY-01: the same BSN, form of help and start. */
export const uniqueKey: PersonCheck = (rows, context) => {
  const { ledger } = context;
  const help = rows.filter((row) => ledger.kind(row) === 'jeugdhulp' && ledger.type(row) > 0);
  context.judged('KEY-01', help.length);
  if (help.length < 2) return;
  const byKey = new Map<number, number[]>();
  for (const row of help) {
    const begin = beginOf(ledger, row);
    if (begin === undefined) continue;
    const key = 100 * begin + ledger.type(row);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  for (const same of byKey.values()) {
    const [first = 0, second] = same;
    if (second === undefined) continue;
    for (const row of same) context.fault('KEY-01', row, 'datumAanvang', row === first ? second : first);
  }
};

/** KEY-03: the same BSN and form of help, different starts, at least one day in common. */
export const helpDoesNotOverlap: PersonCheck = (rows, context) => {
  const help = rows.filter((row) => context.ledger.kind(row) === 'jeugdhulp');
  context.judged('KEY-03', help.length);
  if (help.length > 1) overlapPerType('KEY-03', help, context, { equalStarts: false, field: 'datumAanvang' });
};

/** KEY-04: one record per youth per type of measure at a time. */
export const measuresDoNotOverlap: PersonCheck = (rows, context) => {
  for (const kind of ['jeugdbescherming', 'jeugdreclassering', 'preventief'] as const) {
    const measures = rows.filter((row) => context.ledger.kind(row) === kind);
    context.judged('KEY-04', measures.length);
    if (measures.length > 1)
      overlapPerType('KEY-04', measures, context, { equalStarts: true, field: 'datumAanvang' });
  }
};

/** MUHP-10: authorisations of one type do not overlap. */
export const authorisationsDoNotOverlap: PersonCheck = (rows, context) => {
  const all = rows.filter((row) => context.ledger.kind(row) === 'machtigingUithuisplaatsing');
  context.judged('MUHP-10', all.length);
  if (all.length > 1)
    overlapPerType('MUHP-10', all, context, { equalStarts: true, field: 'datumAanvangMachtiging' });
};

/** ADR-04: a record that follows directly on one of the same type, with another address. */
export const moveGivesNoRecord: PersonCheck = (rows, context) => {
  if (rows.length < 2) return;
  const { ledger } = context;
  for (const same of perType(rows, context)) {
    const byEnd = new Map<number, number>();
    for (const row of same) {
      const last = lastOf(ledger, row);
      if (last !== undefined) byEnd.set(last, row);
    }
    for (const row of same) {
      const begin = beginOf(ledger, row);
      if (begin === undefined) continue;
      const before = byEnd.get(begin - 1) ?? byEnd.get(begin);
      if (before === undefined || before === row) continue;
      context.judged('ADR-04');
      if (ledger.address(before) !== ledger.address(row)) context.fault('ADR-04', row, 'postcode', before);
    }
  }
};

interface Overlap {
  /** Whether records that begin on one day count too; they have a rule of their own where they do not. */
  readonly equalStarts: boolean;
  readonly field: string;
}

/**
 * Reports every record that has a day in common with another of its type. In the order of their begin, a record overlaps
 * with an earlier one exactly when it begins before the furthest end so far.
 */
function overlapPerType(
  rule: string,
  rows: readonly number[],
  context: SetContext,
  { equalStarts, field }: Overlap,
): void {
  const { ledger } = context;
  for (const same of perType(rows, context)) {
    const stays = same
      .map((row) => ({ row, begin: beginOf(ledger, row), last: lastOf(ledger, row) }))
      .filter((stay): stay is Stay => stay.begin !== undefined && stay.last !== undefined)
      .sort((a, b) => a.begin - b.begin || a.row - b.row);
    const partner = new Map<number, number>();
    let furthest: Stay | undefined;
    for (const stay of stays) {
      const counts = furthest !== undefined && (equalStarts || furthest.begin !== stay.begin);
      if (furthest !== undefined && counts && stay.begin <= furthest.last) {
        partner.set(stay.row, furthest.row);
        if (!partner.has(furthest.row)) partner.set(furthest.row, stay.row);
      }
      if (furthest === undefined || stay.last > furthest.last) furthest = stay;
    }
    for (const [row, other] of partner) context.fault(rule, row, field, other);
  }
}

interface Stay {
  readonly row: number;
  readonly begin: number;
  readonly last: number;
}

/** The rows of each kind and type of which there are at least two. */
function perType(rows: readonly number[], { ledger }: SetContext): readonly (readonly number[])[] {
  const byType = new Map<string, number[]>();
  for (const row of rows) {
    if (ledger.type(row) === 0) continue;
    const key = `${ledger.kind(row)} ${ledger.type(row)}`;
    const same = byType.get(key);
    if (same === undefined) byType.set(key, [row]);
    else same.push(row);
  }
  return [...byType.values()].filter(({ length }) => length > 1);
}
