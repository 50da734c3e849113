/** Restraints: what limited the freedom of a child, seclusion among it. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, flag, list, number, optional, text, word } from '../schema/fields.js';
import type { Word } from '../schema/word.js';
import type { cameraPlaces, RestraintKind, RestraintRoom, refusableContacts } from './words.js';

/**
 * A camera that watched the child.
 *
 * @dutch cameratoezicht
 */
export interface Camera {
  /** Where it hung. */
  readonly place: Word<(typeof cameraPlaces)[number]>;
  /** Whether serious self-harm was to be feared with reason. */
  readonly selfHarmConcern?: boolean;
  /** Whether the youth was told of it. */
  readonly youthTold?: boolean;
}

/** Schema of {@link Camera}. */
export const Camera = /* @__PURE__ */ (() =>
  z.object({
    place: word<(typeof cameraPlaces)[number]>(),
    selfHarmConcern: optional(flag),
    youthTold: optional(flag),
  }))();

/**
 * A restraint that was used, as it was recorded.
 *
 * @dutch toegepaste vrijheidsbeperkende maatregel
 */
export interface Restraint {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** The stay in which it was used. */
  readonly placementId?: string;
  /** Which restraint. */
  readonly measure: RestraintKind;
  /** Day on which it began. */
  readonly date: PlainDate;
  /** First day on which it was no longer used. */
  readonly end?: PlainDate;
  /** How long it took, in hours. */
  readonly hours?: number;
  /** Whether the plan allows it. */
  readonly inPlan?: boolean;
  /** Whether it was an emergency. */
  readonly emergency?: boolean;
  /** In which room. */
  readonly room?: RestraintRoom;
  /** Whether the door was locked. */
  readonly locked?: boolean;
  /** After how many hours the behavioural scientist agreed. */
  readonly scientistAgreedAfterHours?: number;
  /** Day on which it was extended. */
  readonly extendedOn?: PlainDate;
  /** Who decided: a role or an id. */
  readonly decidedBy?: string;
  /** Day on which the decision was put in writing. */
  readonly writtenOn?: PlainDate;
  /** Day on which the youth was given a copy. */
  readonly copyToYouthOn?: PlainDate;
  /** Day on which it was recorded. */
  readonly recordedOn?: PlainDate;
  /** Who was told: roles. */
  readonly informed?: readonly string[];
  /** Whether the youth agreed that they were told. */
  readonly youthAgreedToInform?: boolean;
  /** The camera that watched. */
  readonly camera?: Camera;
  /** Who applied it: a role such as `police`. */
  readonly appliedBy?: string;
  /** Whether the youth was told before how long it would last. */
  readonly durationTold?: boolean;
  /** Whether the youth asked for it. */
  readonly ownRequest?: boolean;
  /** With whom contact was refused. */
  readonly refusedContact?: Word<(typeof refusableContacts)[number]>;
  /** Whether the suspicion that led to it was noted. */
  readonly suspicionNoted?: boolean;
  /** Whether the youth was present. */
  readonly youthPresent?: boolean;
  /** Who drove: `designated` for designated transport. */
  readonly transporter?: string;
}

/** Schema of {@link Restraint}. */
export const Restraint = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    placementId: optional(text),
    measure: code<RestraintKind>(),
    date,
    end: optional(date),
    hours: optional(number),
    inPlan: optional(flag),
    emergency: optional(flag),
    room: optional(code<RestraintRoom>()),
    locked: optional(flag),
    scientistAgreedAfterHours: optional(number),
    extendedOn: optional(date),
    decidedBy: optional(text),
    writtenOn: optional(date),
    copyToYouthOn: optional(date),
    recordedOn: optional(date),
    informed: optional(list(text)),
    youthAgreedToInform: optional(flag),
    camera: optional(Camera),
    appliedBy: optional(text),
    durationTold: optional(flag),
    ownRequest: optional(flag),
    refusedContact: optional(word<(typeof refusableContacts)[number]>()),
    suspicionNoted: optional(flag),
    youthPresent: optional(flag),
    transporter: optional(text),
  }))();
