/** Authorisations beside the measures they rest on. The delivery holds all files of the institution: no measure is none. */
import { emptyDay } from '../../ledger/ledger.js';
import { beginOf, lastOf, noEnd } from '../../ledger/stay.js';
import type { PersonCheck, SetContext } from './set-rule.js';

/** When something runs. */
interface Run {
  readonly row: number;
  readonly begin: number;
  readonly last: number;
}

/** Authorisations and measures of one person that are compared: far more than anybody has. */
const mostPairs = 1_000_000;

/** MUHP-05 to MUHP-08, MUHP-11 and MUHP-14. */
export const authorisationRestsOnMeasure: PersonCheck = (rows, context) => {
  const { ledger } = context;
  const authorisations = runsOf(rows, 'machtigingUithuisplaatsing', context);
  if (authorisations.length === 0) return;
  const measures = runsOf(rows, 'jeugdbescherming', context);
  // Nobody has so many: the file is not what it seems, and comparing all with all would take hours.
  if (authorisations.length * (measures.length + authorisations.length) > mostPairs) throw new RangeError();
  const orders = measures.filter(({ row }) => ledger.type(row) === 11 || ledger.type(row) === 12);
  for (const one of authorisations) {
    const running = measures.filter((other) => overlap(one, other));
    const ordersRunning = orders.filter((other) => overlap(one, other));
    if (ledger.type(one.row) === 72) judgePlacement(one, running, ordersRunning, orders, context);
    else judgeClosed(one, running, ordersRunning, authorisations, rows, context);
  }
};

function judgePlacement(
  one: Run,
  running: readonly Run[],
  ordersRunning: readonly Run[],
  orders: readonly Run[],
  context: SetContext,
): void {
  const field = 'typeMachtiging';
  const [order] = ordersRunning;
  if (order !== undefined) {
    for (const rule of ['MUHP-05', 'MUHP-06', 'MUHP-07']) context.judged(rule);
    if (!liesWithin(one, order, orders, context))
      context.fault('MUHP-06', one.row, 'datumEindeMachtiging', order.row);
    return;
  }
  // Under guardianship only, the clearer message takes the place of the general one.
  const rule = running.length > 0 ? 'MUHP-07' : 'MUHP-05';
  context.judged(rule);
  context.fault(rule, one.row, field, running[0]?.row);
}

function judgeClosed(
  one: Run,
  running: readonly Run[],
  ordersRunning: readonly Run[],
  authorisations: readonly Run[],
  rows: readonly number[],
  context: SetContext,
): void {
  const { ledger } = context;
  context.judged('MUHP-08');
  if (running.length === 0) context.fault('MUHP-08', one.row, 'typeMachtiging');
  if (ordersRunning.length > 0) {
    context.judged('MUHP-11');
    const beside = authorisations.find((other) => ledger.type(other.row) === 72 && overlap(one, other));
    if (beside !== undefined) context.fault('MUHP-11', one.row, 'typeMachtiging', beside.row);
  }
  if (ledger.count('jeugdhulp') === 0) return;
  context.judged('MUHP-14');
  const closedStays = runsOf(rows, 'jeugdhulp', context).filter(({ row }) => ledger.type(row) === 13);
  // A stay starts and ends on the day after a night.
  const isCarriedOut = closedStays.some(({ begin, last }) => begin - 1 >= one.begin && last <= one.last + 1);
  if (!isCarriedOut) context.fault('MUHP-14', one.row, 'typeMachtiging');
}

/**
 * Whether an authorisation lies within the orders it rests on, of which those that follow each other count as one. Where
 * the order was taken over its begin is not known here, and where it was handed over its end is not.
 */
function liesWithin(one: Run, order: Run, orders: readonly Run[], { ledger }: SetContext): boolean {
  let { begin, last } = order;
  let [first, final] = [order, order];
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of orders) {
      if (other.begin > last + 1 || other.last < begin - 1) continue;
      if (other.begin < begin) [begin, first, grown] = [other.begin, other, true];
      if (other.last > last) [last, final, grown] = [other.last, other, true];
    }
  }
  const startFits = ledger.takenOver(first.row) !== emptyDay || one.begin >= begin || one.begin === -noEnd;
  const endFits = ledger.handedOver(final.row) !== emptyDay || one.last <= last;
  return startFits && endFits;
}

/** The records of a kind whose days are known; an authorisation that was taken over has no start: it began some time. */
function runsOf(
  rows: readonly number[],
  kind: 'jeugdbescherming' | 'machtigingUithuisplaatsing' | 'jeugdhulp',
  { ledger }: SetContext,
): readonly Run[] {
  return rows
    .filter((row) => ledger.kind(row) === kind && ledger.type(row) > 0)
    .map((row) => ({
      row,
      begin: beginOf(ledger, row) ?? (ledger.start(row) === emptyDay ? -noEnd : undefined),
      last: lastOf(ledger, row),
    }))
    .filter((run): run is Run => run.begin !== undefined && run.last !== undefined);
}

function overlap(one: Run, other: Run): boolean {
  return one.begin <= other.last && other.begin <= one.last;
}
