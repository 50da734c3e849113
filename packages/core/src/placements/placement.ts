/** Placements: stays away from home. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import type { CareFormCode } from '../care-forms/index.js';
import type { ProgrammeId } from '../programmes/programme-ids.js';
import { code, date, flag, number, optional, text } from '../schema/fields.js';
import type { Destination } from './destination.js';
import type { Ground } from './ground.js';

/**
 * A stay of a child in one place in one form of care. Nobody has a placement at home: that is a home spell.
 *
 * @dutch verblijf, plaatsing
 */
export interface Placement {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Which form of care. */
  readonly careForm: CareFormCode;
  /** First day, and first night, in. */
  readonly start: PlainDate;
  /** First day no longer in; absent while it runs, unless `endUnknown`. */
  readonly end?: PlainDate;
  /** It has ended, but nobody knows when. */
  readonly endUnknown?: boolean;
  /** Why it ended. */
  readonly endReason?: string;
  /** Where the child went. */
  readonly destination?: Destination;
  /** Who gives the care. */
  readonly providerId?: string;
  /** Where: a word that stays at one place share. */
  readonly locationId?: string;
  /** In which group. */
  readonly groupId?: string;
  /** Nights a week away from home; absent = as many as the form of care knows, 7 for most. */
  readonly nightsPerWeek?: number;
  /** The authorisation it rests on. */
  readonly authorisationId?: string;
  /** Programme it is part of. */
  readonly programme?: ProgrammeId;
  /** Why it goes on from 18. */
  readonly ground?: Ground;
  /** Whether the young person in a youth detention centre was convicted. */
  readonly convicted?: boolean;
  /** Country, when abroad. */
  readonly country?: string;
  /** Municipality taken as responsible, by name or code. */
  readonly municipality?: string;
  /** The responsible professional (jeugdhulpverantwoordelijke). */
  readonly responsibleId?: string;
  /** The confidential adviser (vertrouwenspersoon). */
  readonly adviserId?: string;
}

/** Schema of {@link Placement}. */
export const Placement = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    careForm: code<CareFormCode>(),
    start: date,
    end: optional(date),
    endUnknown: optional(flag),
    endReason: optional(text),
    destination: optional(code<Destination>()),
    providerId: optional(text),
    locationId: optional(text),
    groupId: optional(text),
    nightsPerWeek: optional(number),
    authorisationId: optional(text),
    programme: optional(code<ProgrammeId>()),
    ground: optional(code<Ground>()),
    convicted: optional(flag),
    country: optional(text),
    municipality: optional(text),
    responsibleId: optional(text),
    adviserId: optional(text),
  }))();
