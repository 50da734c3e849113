/** The message at hand: what a walk past its classes carries along. */
import type { PlainDate } from '@jeugd/core';
import type { Locate } from '../../places/index.js';

/** The message at hand. One journey serves message after message; {@link setOut} begins the next. */
export interface Journey {
  /** Its Dagtekening. */
  signedOn: PlainDate;
  /** The file it is in. */
  file: string | undefined;
  /** Where its classes stand. */
  locate: Locate;
  /** Of a claim in parts: where the classes before the clients stand. */
  locateClaim: Locate;
  /** The classes around the one that is judged, the outermost first. */
  readonly around: { readonly className: string; readonly classObject: object }[];
}

/** Knows no places. */
const nowhere: Locate = () => ({});

/** A journey that has not begun. */
export function newJourney(): Journey {
  return { signedOn: '0001-01-01', file: undefined, locate: nowhere, locateClaim: nowhere, around: [] };
}

/** Begins with the next message. */
export function setOut(
  journey: Journey,
  { signedOn, file, locate }: Pick<Journey, 'signedOn' | 'file' | 'locate'>,
): void {
  journey.signedOn = signedOn;
  journey.file = file;
  journey.locate = locate;
  journey.locateClaim = nowhere;
  journey.around.length = 0;
}
