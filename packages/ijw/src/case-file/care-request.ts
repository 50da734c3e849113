/** Requests of the provider, and what came of them. */
import type { AangevraagdProduct } from '../standard/messages/jw315.js';
import type { Verzoek } from '../standard/messages/jw317.js';
import type { Antwoord } from '../standard/messages/jw319.js';
import type { Told } from './told.js';

/**
 * An answer of the municipality to a request: rejected (1) or under investigation (2).
 *
 * @dutch antwoord op een verzoek
 */
export interface RequestAnswer {
  /** The class as it was sent. */
  readonly answer: Antwoord;
  /** The message that told it. */
  readonly told: Told;
}

/**
 * An assignment that came with the reference of a request.
 *
 * @dutch honorering van een verzoek
 */
export interface RequestGrant {
  /** Number of the assignment. */
  readonly ToewijzingNummer: number;
  /** The message that told it. */
  readonly told: Told;
}

/** What requests of both kinds have. */
interface AnyRequest {
  /** What the provider calls it; unique per provider. */
  readonly ReferentieAanbieder: string;
  /** The message that asked it. */
  readonly told: Told;
  /** The answers (JW319), in the order received. */
  readonly answers: readonly RequestAnswer[];
  /** The assignments that came with its reference, in the order received. */
  readonly granted: readonly RequestGrant[];
}

/**
 * A request for one product (VOT, JW315).
 *
 * @dutch verzoek om toewijzing
 */
export interface AssignmentRequest extends AnyRequest {
  /** Tells the two apart. */
  readonly kind: 'JW315';
  /** The class as it was sent, without `Commentaar`. */
  readonly product: Omit<AangevraagdProduct, 'Commentaar'>;
}

/**
 * A request to change what is assigned (VOW, JW317), as a whole.
 *
 * @dutch verzoek om wijziging
 */
export interface ChangeRequest extends AnyRequest {
  /** Tells the two apart. */
  readonly kind: 'JW317';
  /** The class as it was sent. */
  readonly change: Verzoek;
}

/**
 * A request.
 *
 * @dutch verzoek
 */
export type CareRequest = AssignmentRequest | ChangeRequest;

/**
 * Whether a request still waits: no assignment came with its reference and no answer rejected it (TR374). Under
 * investigation is waiting.
 *
 * @dutch openstaand verzoek
 * @example
 * const told = { Identificatie: 'A1', Dagtekening: '2026-05-04', path: '/Bericht' } as const;
 * isOpenRequest({ answers: [], granted: [] }); // true
 * isOpenRequest({ answers: [], granted: [{ ToewijzingNummer: 1001, told }] }); // false
 */
export function isOpenRequest({ answers, granted }: Pick<CareRequest, 'answers' | 'granted'>): boolean {
  return granted.length === 0 && !answers.some(({ answer }) => answer.VerzoekAntwoord === '1');
}
