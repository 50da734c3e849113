/**
 * All that a replay remembers: the case files, and what must be unique or found again across them.
 */
import type { PlainDate } from '@jeugd/core';
import type { MessageKind } from '../../standard/messages.js';
import { type CaseState, emptyCase, type LineRecord, type Parties, type RequestState } from './case-state.js';
import type { ClaimState } from './claim-state.js';
import { type CompactIds, compactIds } from './compact-ids.js';

/** What one municipality and one provider exchanged, besides their case files. */
export interface Exchange {
  /** Claims by the name of their message. */
  readonly claims: Map<string, ClaimState>;
  /** Numbers of all claims sent, also of rejected ones. */
  readonly claimNumbers: Set<string>;
  /** How many claims there are of each month, by its first day; without those that were rejected as a whole. */
  readonly months: Map<PlainDate, number>;
  /** The latest of these months. */
  lastClaimed?: PlainDate;
}

/** What is unique for one provider, whichever municipality it writes to. */
export interface ProviderMemory {
  readonly requests: Map<string, { readonly request: RequestState; readonly state: CaseState }>;
  readonly lines: Map<string, { readonly record: LineRecord; readonly state: CaseState }>;
  readonly claimNumbers: Set<string>;
}

/** All that a replay remembers. */
export interface Memory {
  /** The case files in the order in which they began. */
  readonly cases: readonly CaseState[];
  /** A case file, when there is one. */
  caseOf(parties: Parties): CaseState | undefined;
  /** A case file, begun when there is none. */
  openCase(parties: Parties): CaseState;
  /** What a pair of parties exchanged. */
  exchangeOf(parties: Omit<Parties, 'Bsn'>): Exchange;
  /** What is unique for a provider. */
  providerOf(Aanbieder: string): ProviderMemory;
  /** The case file that an assignment of a municipality is in, by its number. */
  readonly assignments: Map<string, CaseState>;
  /** Messages that were taken, by {@link messageName}, with the position of their case file; 2³² - 1 for none. */
  readonly messages: CompactIds;
}

/** Nothing remembered yet. */
export function emptyMemory(): Memory {
  const cases: CaseState[] = [];
  const positions = new Map<string, number>();
  const exchanges = new Map<string, Exchange>();
  const providers = new Map<string, ProviderMemory>();
  const caseOf: Memory['caseOf'] = (parties) => cases[positions.get(caseName(parties)) ?? -1];

  return {
    cases,
    caseOf,
    openCase(parties) {
      const known = caseOf(parties);
      if (known !== undefined) return known;
      const begun = { ...emptyCase(parties), position: cases.length };
      positions.set(caseName(parties), cases.length);
      cases.push(begun);
      return begun;
    },
    exchangeOf: ({ Gemeente, Aanbieder }) =>
      known(exchanges, `${Gemeente} ${Aanbieder}`, () => ({
        claims: new Map(),
        claimNumbers: new Set(),
        months: new Map(),
      })),
    providerOf: (Aanbieder) =>
      known(providers, Aanbieder, () => ({
        requests: new Map(),
        lines: new Map(),
        claimNumbers: new Set(),
      })),
    assignments: new Map(),
    messages: compactIds(),
  };
}

/** Beside a message that belongs to no one case file. */
export const noCase = 0xffff_ffff;

/** The name of a message: unique per sender and kind (TR056). */
export function messageName(kind: MessageKind, sender: string, Identificatie: string): string {
  return `${kind} ${sender} ${Identificatie}`;
}

/** The name of an assignment: unique per municipality (TR332). */
export function assignmentName(Gemeente: string, ToewijzingNummer: number): string {
  return `${Gemeente} ${ToewijzingNummer}`;
}

function caseName({ Gemeente, Aanbieder, Bsn }: Parties): string {
  return `${Gemeente} ${Aanbieder} ${Bsn}`;
}

function known<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
