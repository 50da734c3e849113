/** A claim that was sent, until it is answered and after. */
import type { PlainDate } from '@jeugd/core';
import type { Prestatie } from '../../standard/messages/jw323.js';
import type { CaseState, LineRecord } from './case-state.js';

/** A line of a claim, also when it was rejected on receipt. */
export interface SentLine {
  readonly line: Prestatie;
  /** The record of it and the case file that it is in; absent when it was rejected on receipt. */
  readonly taken?: { readonly record: LineRecord; readonly state: CaseState };
}

/** A claim that was sent. It is remembered also when it was rejected: the answer refers to it. */
export interface ClaimState {
  readonly Identificatie: string;
  readonly Dagtekening: PlainDate;
  readonly DeclaratieNummer: string;
  readonly BasisschemaXsdVersie: string;
  readonly BerichtXsdVersie: string;
  /** First day of the month that it claims; absent when it was rejected on receipt. */
  readonly month?: PlainDate;
  /** Its lines by reference, until it is answered. */
  lines?: ReadonlyMap<string, SentLine>;
}
