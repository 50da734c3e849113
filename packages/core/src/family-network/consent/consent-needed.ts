/**
 * Who must consent to help. It follows from age, ability to judge and authority on the day, not from who is a parent or
 * who raises the child.
 */
import type { PlainDate } from '../../calendar/plain-date.js';
import { hasResidence } from '../../care-forms/index.js';
import type { Consent } from '../../decisions/consent.js';
import type { ConsentException } from '../../decisions/words.js';
import type { LegalAgeId } from '../../legal/law/ages.js';
import { isPastLegalAge } from '../../legal/law/legal-birthday.js';
import { hasDied } from '../../people/alive.js';
import type { Person } from '../../people/person.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { AuthorityOnDay } from '../authority/holders-of-authority.js';
import type { ConsentDoubt, ConsentRuleId } from '../reference/consent-rules.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { type CareAskedAbout, consentsTo, isWithdrawn, withRolesAsIds } from './care-asked-about.js';
import { childStateOn, type Frame } from './child-states.js';
import { frameOf } from './frame.js';

/**
 * Who must consent.
 *
 * @dutch benodigde toestemming
 */
export interface ConsentNeeded {
  /** There is an answer. */
  readonly isDetermined: true;
  /** The rule that says so, see `consentRules`. */
  readonly rule: ConsentRuleId;
  /** Who must consent, the child first; nobody when the help is compulsory. */
  readonly must: readonly string[];
  /** Who need not: the child, holders of authority, and others who said something to it. */
  readonly notNeeded: readonly string[];
  /** The ground on which holders of authority need not. */
  readonly exception?: ConsentException;
  /** What makes the answer less than certain, see `consentDoubts`; absent when it is certain. */
  readonly doubt?: ConsentDoubt;
}

/**
 * Who must consent to help or a stay on a day.
 *
 * Under 12: each holder of authority. From 12: the youth too, and the youth alone when it needs the help to prevent
 * serious harm, or keeps wishing it after a holder refused. From 16: the youth alone. A youth who cannot judge its own
 * interests does not consent; the holders do, from 18 a representative. Nobody under a measure, a closed authorisation
 * or guardianship of an institution; under a conditional authorisation the youth must accept the help of the plan.
 * Where only others consent, no consent is needed when there is no time to ask. The birthday itself counts.
 *
 * Not determinable when authority is not (see {@link holdersOfAuthority}), when the register lacks measures or
 * authorisations, or when nobody is recorded as representing an adult. Medical treatment follows another law.
 *
 * @dutch wie moet toestemmen
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2008-09-01' }],
 *   measures: [],
 *   authorisations: [],
 * });
 * const care = { id: 't1', personId: 'c1', careForm: 'ambulant' } as const;
 * const needed = consentNeeded(index, care, '2025-02-10');
 * needed.isDetermined && needed.must; // ['c1']
 * needed.isDetermined && needed.rule; // 'consent-16-17'
 */
export function consentNeeded(
  index: RegisterIndex,
  care: CareAskedAbout,
  day: PlainDate,
): ConsentNeeded | Undetermined {
  const asked = askedOn(index, care, day);
  if (!asked.isDetermined) return asked;
  const frame = frameOf(index, care, day);
  return frame.isDetermined ? neededIn(frame, asked) : frame;
}

/** What the answer is told from. */
export interface Asked {
  /** There is an answer. */
  readonly isDetermined: true;
  readonly child: Person;
  readonly care: CareAskedAbout;
  readonly day: PlainDate;
  readonly authority: AuthorityOnDay | Undetermined;
  /** What was said to it. */
  readonly said: readonly Consent[];
}

/** The child, who holds authority over it, and what was said to the help by that day. */
export function askedOn(index: RegisterIndex, care: CareAskedAbout, day: PlainDate): Asked | Undetermined {
  const child = index.find('persons', care.personId);
  if (child === undefined) return undetermined('person-unknown');
  if (day < child.birthDate) return undetermined('not-born');
  if (hasDied(child, day)) return undetermined('deceased');
  const { authority } = childStateOn(index, child.id, day);
  const holders = authority.isDetermined ? idsOf(authority) : [];
  const said = withRolesAsIds(consentsTo(index, care, day), child.id, holders);
  return { isDetermined: true, child, care, day, authority, said };
}

/** Who must consent in a frame. */
export function neededIn(frame: Frame, asked: Asked): ConsentNeeded | Undetermined {
  const { child, care } = asked;
  const isOfAge = isPast(asked, 'majority');
  const isTwelve = isPast(asked, 'consents-too');
  const isAble = child.ableToJudge !== false && isTwelve;
  if (frame.isConditional) return underConditions(asked, frame);
  if (frame.isCompulsory) return answer(asked, 'consent-compulsory', [], frame.doubt);
  if (isOfAge) return isAble ? answer(asked, 'consent-18', [child.id]) : byRepresentative(asked);
  if (!isAble) return byHolders(asked, isTwelve ? 'consent-not-able' : 'consent-under-12');
  if (!isPast(asked, 'consents-alone')) return byYouthAndHolders(asked, 'consent-12-15');
  const doubt = hasResidence(care.careForm) === true ? 'parents-at-16' : undefined;
  return answer(asked, 'consent-16-17', [child.id], doubt);
}

function isPast({ child, day }: Asked, age: LegalAgeId): boolean {
  return isPastLegalAge(age, child.birthDate, day);
}

function underConditions(asked: Asked, { isCompulsory }: Frame): ConsentNeeded | Undetermined {
  const rule = 'consent-conditional';
  if (isCompulsory) return answer(asked, rule, [asked.child.id], 'conditional-under-order');
  const isAlone = isPast(asked, 'consents-alone');
  return isAlone ? answer(asked, rule, [asked.child.id]) : byYouthAndHolders(asked, rule);
}

/** Only others consent: in their place nobody, when there is no time to ask them (Jeugdwet 7.3.16(1)). */
function byHolders(asked: Asked, rule: ConsentRuleId): ConsentNeeded | Undetermined {
  if (isExcepted(asked, 'urgent')) return answer(asked, rule, [], undefined, 'urgent');
  const { authority } = asked;
  return authority.isDetermined ? answer(asked, rule, idsOf(authority), doubtOf(authority)) : authority;
}

function byYouthAndHolders(asked: Asked, rule: ConsentRuleId): ConsentNeeded | Undetermined {
  const { authority, care } = asked;
  const exception = withoutHolders(asked);
  if (exception !== undefined) return answer(asked, rule, [care.personId], undefined, exception);
  if (!authority.isDetermined) return authority;
  return answer(asked, rule, [care.personId, ...idsOf(authority)], doubtOf(authority));
}

/** Jeugdwet 7.3.4(2): to prevent serious harm, or when the youth keeps wishing it after a refusal. */
function withoutHolders(asked: Asked): ConsentException | undefined {
  if (isExcepted(asked, 'serious-harm')) return 'serious-harm';
  const { said, care, day } = asked;
  const isRefused = said.some(
    ({ byId, refusedOn }) => byId !== care.personId && refusedOn !== undefined && refusedOn <= day,
  );
  return isRefused && isExcepted(asked, 'considered-wish') ? 'considered-wish' : undefined;
}

function isExcepted({ said, day }: Asked, ground: ConsentException): boolean {
  return said.some((each) => each.exception === ground && !isWithdrawn(each, day));
}

function byRepresentative(asked: Asked): ConsentNeeded | Undetermined {
  const representative = asked.said.find(({ capacity }) => capacity === 'representative');
  if (representative === undefined) return undetermined('representative-unknown');
  return answer(asked, 'consent-18', [representative.byId]);
}

function idsOf({ holders }: AuthorityOnDay): readonly string[] {
  return holders.map(({ holderId }) => holderId);
}

/** Jeugdwet 1.1 names guardianship as a measure, yet 7.3.4(2) asks the guardian. */
function doubtOf({ holders }: AuthorityOnDay): ConsentDoubt | undefined {
  const isGuardian = holders.some(({ kind }) => kind === 'guardian-person' || kind === 'joint-guardians');
  return isGuardian ? 'guardian-person' : undefined;
}

function answer(
  { care, authority, said }: Asked,
  rule: ConsentRuleId,
  must: readonly string[],
  doubt?: ConsentDoubt,
  exception?: ConsentException,
): ConsentNeeded {
  const holders = authority.isDetermined ? idsOf(authority) : [];
  const involved = new Set([care.personId, ...holders, ...said.map(({ byId }) => byId)]);
  return {
    isDetermined: true,
    rule,
    must,
    notNeeded: [...involved].filter((id) => !must.includes(id)),
    ...(exception !== undefined && { exception }),
    ...(doubt !== undefined && { doubt }),
  };
}
