/** Claims that count: what a next one must differ from and follow on. */
import type { PlainDate } from '@jeugd/core';
import type { ClaimState } from './claim-state.js';
import type { Exchange, ProviderMemory } from './memory.js';

/** Where it is remembered. */
interface Remembered {
  readonly exchange: Exchange;
  readonly provider: ProviderMemory;
}

/** Remembers the number and the month of a claim that was taken in. */
export function takeClaim(
  { DeclaratieNummer }: Pick<ClaimState, 'DeclaratieNummer'>,
  month: PlainDate,
  { exchange, provider }: Remembered,
): void {
  provider.claimNumbers.add(DeclaratieNummer);
  countMonth(exchange, month, 1);
}

/** Forgets both: the claim was rejected as a whole and counts as never sent (OP286). */
export function takeBackClaim(
  { DeclaratieNummer, month }: ClaimState,
  { exchange, provider }: Remembered,
): void {
  if (month === undefined) return;
  provider.claimNumbers.delete(DeclaratieNummer);
  countMonth(exchange, month, -1);
}

function countMonth(exchange: Exchange, month: PlainDate, times: 1 | -1): void {
  const { months } = exchange;
  const count = (months.get(month) ?? 0) + times;
  if (count > 0) months.set(month, count);
  else months.delete(month);
  const last = [...months.keys()].sort().at(-1);
  if (last === undefined) delete exchange.lastClaimed;
  else exchange.lastClaimed = last;
}
