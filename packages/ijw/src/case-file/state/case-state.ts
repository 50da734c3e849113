/**
 * A case file while it grows. Everything in it knows by which message it came, so that a message that is rejected
 * afterwards can be taken out again.
 */
import type { AssignmentVersion } from '../assignment.js';
import type { AssignmentRequest, ChangeRequest, RequestAnswer, RequestGrant } from '../care-request.js';
import type { CaseFile } from '../case-file.js';
import type { ClaimedLine } from '../claimed-line.js';
import type { DeliveryStart, DeliveryStop } from '../delivery.js';
import type { KnownClient } from '../known-client.js';
import type { Told } from '../told.js';
import type { LineBook } from './line-book.js';

/** An assignment while it grows. */
export interface AssignmentState {
  readonly ToewijzingNummer: number;
  readonly versions: AssignmentVersion[];
}

/** A request while it is open, and after. */
export type RequestState = (AssignmentRequest | ChangeRequest) & {
  answers: RequestAnswer[];
  granted: RequestGrant[];
};

/** A claimed line while it is open, and after. */
export type LineRecord = { -readonly [Key in keyof ClaimedLine]: ClaimedLine[Key] };

/** A start or stop that was deleted, and by which message. */
export interface Deletion {
  readonly by: Told;
  readonly what: DeliveryStart | DeliveryStop;
}

/**
 * A case file while it grows. Its lists grow at their end, and one that loses something is replaced by another; so is the
 * list of assignments whenever one of them changes.
 */
export interface CaseState extends CaseFile {
  client?: KnownClient;
  assignments: AssignmentState[];
  requests: RequestState[];
  starts: DeliveryStart[];
  stops: DeliveryStop[];
  lines: LineRecord[];
  /** Its position among all case files; absent when it is not one of them. */
  position?: number;
  /** Starts and stops that were deleted; absent while there are none. */
  deleted?: Deletion[];
  /** What was claimed per assignment; absent while nothing was. */
  books?: Map<number, LineBook>;
}

/** Whom a case file is about. */
export type Parties = Pick<CaseFile, 'Gemeente' | 'Aanbieder' | 'Bsn'>;

/** A case file with nothing in it. */
export function emptyCase({ Gemeente, Aanbieder, Bsn }: Parties): CaseState {
  return { Gemeente, Aanbieder, Bsn, assignments: [], requests: [], starts: [], stops: [], lines: [] };
}

/** The case file as it is given away. */
export function finishedCase(state: CaseState): CaseFile {
  const { position: _, deleted: __, books: ___, ...file } = state;
  return file;
}

/** Whether nothing that came in for it was kept. */
export function isEmptyCase({ client, assignments, requests, starts, stops, lines }: CaseState): boolean {
  return (
    client === undefined && [assignments, requests, starts, stops, lines].every(({ length }) => length === 0)
  );
}
