/**
 * What consent to help of a child hangs on besides the help itself and what was said to it: authority, measures, closed
 * authorisations and age. Worked out once for each stretch of days on which all of them stay the same.
 */
import { daysInside, heldByStretch, inOrderOnce, stretchOf } from '../../calendar/days-of-change.js';
import { isInOneOf } from '../../calendar/in-order.js';
import { gaps, mergePeriods, type Period } from '../../calendar/period.js';
import { firstDayOfAll, type PlainDate } from '../../calendar/plain-date.js';
import { authorisationInForce } from '../../legal/law/titles/authorisation-in-force.js';
import { legalBirthdayIn } from '../../legal/law/titles/birthday.js';
import { measureInForce } from '../../legal/law/titles/measure-in-force.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { rememberedByPerson } from '../../register/remembered-by-person.js';
import { type AuthorityOnDay, holdersOfAuthority } from '../authority/holders-of-authority.js';
import { isDecidedByInstitution } from '../authority/institution-decides.js';
import { turnsOfAuthority } from '../authority/turns-of-authority.js';
import type { ConsentDoubt } from '../reference/consent-rules.js';
import { type Undetermined, undetermined } from '../undetermined.js';

/** In which frame the help stands. */
export interface Frame {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Whether a measure or a closed authorisation puts consent aside. */
  readonly isCompulsory: boolean;
  /** Whether it is the help of a conditional closed authorisation, which the youth must accept. */
  readonly isConditional: boolean;
  /** What makes it less than certain. */
  readonly doubt?: ConsentDoubt;
}

/** What holds of a child on a day. */
export interface ChildState {
  /** Who holds authority. */
  readonly authority: AuthorityOnDay | Undetermined;
  /** The frame of help that is not the help of a conditional authorisation. */
  readonly frame: Frame | Undetermined;
  /** Whether a conditional closed authorisation is in force. */
  readonly hasConditions: boolean;
}

/** What holds of a child on a day. */
export function childStateOn(index: RegisterIndex, personId: string, day: PlainDate): ChildState {
  return statesOf(index, personId).on(day);
}

/** Days with one number have every answer on consent alike, words apart. */
export function numberOfState(index: RegisterIndex, personId: string, day: PlainDate): number {
  return statesOf(index, personId).numberOn(day);
}

/**
 * The days inside a period on which the state may change, in order; its first day is not among them. Of many the ones on
 * which it does.
 */
export function changesOfChild(
  index: RegisterIndex,
  personId: string,
  start: PlainDate,
  end: PlainDate,
): readonly PlainDate[] {
  const { turns, changes } = statesOf(index, personId);
  const days = daysInside(turns, start, end);
  return days.length > manyTurns ? daysInside(changes(), start, end) : days;
}

/** From here on it pays to look which turns change something. */
const manyTurns = 16;

interface States {
  readonly turns: readonly PlainDate[];
  readonly on: (day: PlainDate) => ChildState;
  readonly numberOn: (day: PlainDate) => number;
  readonly changes: () => readonly PlainDate[];
}

const statesOf = /* @__PURE__ */ (() => rememberedByPerson(workedOut))();

function workedOut(index: RegisterIndex, personId: string): States {
  const birthdays = inOrderOnce([
    legalBirthdayIn(index, personId, 'consents-too'),
    legalBirthdayIn(index, personId, 'consents-alone'),
    legalBirthdayIn(index, personId, 'majority'),
  ]);
  const measures = mergePeriods(measuresOf(index, personId));
  const closed = mergePeriods(authorisedDays(index, personId, ['gesloten-machtiging', 'gesloten-spoed']));
  const conditional = mergePeriods(authorisedDays(index, personId, ['gesloten-voorwaardelijk']));
  const turns = turnsOfChild(index, personId, [...measures, ...closed, ...conditional]);
  const on = heldByStretch(turns, (day): ChildState => {
    const authority = holdersOfAuthority(index, personId, day);
    const frame = frameOn(index, personId, day, {
      isUnderMeasure: isInOneOf(measures, day),
      isClosed: isInOneOf(closed, day),
    });
    return { authority, frame, hasConditions: isInOneOf(conditional, day) };
  });
  const numbers = new Map<string, number>();
  const numberOn = heldByStretch(turns, (day): number => {
    const { authority, frame, hasConditions } = on(day);
    const age = stretchOf(birthdays, day);
    const key = JSON.stringify([keyOfAuthority(authority), keyOfFrame(frame), hasConditions, age]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  let changes: readonly PlainDate[] | undefined;
  return {
    turns,
    on,
    numberOn,
    changes: () => {
      changes ??= turns.filter((day, at) => numberOn(day) !== numberOn(turns[at - 1] ?? firstDayOfAll));
      return changes;
    },
  };
}

/** Every day on which something may change, whether it does or not. */
function turnsOfChild(
  index: RegisterIndex,
  personId: string,
  periods: readonly Period[],
): readonly PlainDate[] {
  const child = index.find('persons', personId);
  return inOrderOnce([
    child?.birthDate,
    child?.deathDate,
    legalBirthdayIn(index, personId, 'consents-too'),
    legalBirthdayIn(index, personId, 'consents-alone'),
    ...turnsOfAuthority(index, personId),
    ...periods.flatMap(({ start, end }) => [start, end]),
  ]);
}

function measuresOf(index: RegisterIndex, personId: string): readonly Period[] {
  return index
    .of('measures', 'personId', personId)
    .filter(({ kind }) => kind === 'ots' || kind === 'vots' || kind === 'jeugdreclassering')
    .map((measure) => measureInForce(index, measure));
}

/** The days on which authorisations are in force and not suspended. */
function authorisedDays(index: RegisterIndex, personId: string, kinds: readonly string[]): readonly Period[] {
  return index
    .of('authorisations', 'personId', personId)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((each) => gaps(each.suspensions ?? [], authorisationInForce(index, each)));
}

function frameOn(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
  { isUnderMeasure, isClosed }: { readonly isUnderMeasure: boolean; readonly isClosed: boolean },
): Frame | Undetermined {
  const found = { isDetermined: true, isConditional: false } as const;
  if (isUnderMeasure) return { ...found, isCompulsory: true };
  if (isDecidedByInstitution(index, personId, day)) {
    return { ...found, isCompulsory: true, doubt: 'institution-as-guardian' };
  }
  if (isClosed) return { ...found, isCompulsory: true };
  if (!index.has('measures')) return undetermined('measures-unknown');
  if (!index.has('authorisations')) return undetermined('authorisations-unknown');
  return { ...found, isCompulsory: false };
}

function keyOfAuthority(authority: AuthorityOnDay | Undetermined): readonly unknown[] {
  if (!authority.isDetermined) return [authority.because];
  return [authority.noneBecause ?? null, ...authority.holders.map(({ holderId, kind }) => [holderId, kind])];
}

function keyOfFrame(frame: Frame | Undetermined): readonly unknown[] {
  return frame.isDetermined ? [frame.isCompulsory, frame.doubt ?? null] : [frame.because];
}
