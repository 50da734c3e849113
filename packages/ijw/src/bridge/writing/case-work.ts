/** What the messages of a case are written with. */
import type { PlainDate } from '@jeugd/core';
import type { jw301, Message } from '../../standard/index.js';
import type { WrittenClient } from './client-classes.js';
import type { Plan, PlannedVersion } from './plan.js';
import type { Envelope, Post } from './post.js';

/** A message to be written on a day. */
export interface Dated {
  readonly day: PlainDate;
  /** Writes it; asked for once, in order of time. */
  readonly write: () => Message;
}

/** A case: one client and one provider. */
export interface WrittenCase {
  readonly client: WrittenClient;
  readonly municipality: string;
  readonly provider: string;
  /** What is assigned, by start. */
  readonly plans: readonly Plan[];
}

/** How to write. */
export interface CaseWriting {
  readonly post: Post;
  readonly asOf: PlainDate;
  readonly requests: boolean;
  readonly corrections: number;
}

/** A case at work. */
export interface Work extends WrittenCase, CaseWriting {
  /** What was told of each assignment. */
  readonly told: Map<Plan, PlannedVersion>;
}

/** The product, as a message names it. */
export function productOf({ draft: { meaning } }: Plan): NonNullable<jw301.ToegewezenProduct['Product']> {
  const Categorie = meaning.category as NonNullable<jw301.ToegewezenProduct['Product']>['Categorie'];
  return { Categorie, ...(meaning.code !== undefined && { Code: meaning.code }) };
}

/** What the provider calls the request for a plan. */
export function referenceOf({ number }: Plan): string {
  return `V${number}`;
}

/** The assignments that run on a day, apart from one. */
export function othersRunning({ told }: Work, day: PlainDate, plan: Plan): readonly [Plan, PlannedVersion][] {
  return [...told].filter(([other, { until }]) => other !== plan && until >= day);
}

/** Who sends a message of the case to whom. */
export function envelope(
  { municipality, provider }: WrittenCase,
  sentBy: Envelope['sentBy'],
  day: PlainDate,
): Envelope {
  return { municipality, provider, sentBy, day };
}
