/**
 * Whether a child could join a programme on a day, as far as records tell.
 */
import { ageOn } from '../calendar/age.js';
import { contains } from '../calendar/period.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { isClosedYouthCare } from '../care-forms/kinds.js';
import { fillText, type Params, type Texts } from '../findings/locale.js';
import type { Authorisation } from '../legal/authorisation.js';
import { isAlive } from '../people/alive.js';
import type { Person } from '../people/person.js';
import type { Register } from '../register/register.js';
import { indexRegister, type RegisterIndex } from '../register/register-index.js';
import type {
  CriterionOutcome,
  Eligibility,
  EligibilityCriterion,
  EligibilityReason,
} from './eligibility.js';
import { eligibilityTexts as say } from './eligibility-texts.js';
import { programme as find } from './lookup.js';
import type { Programme } from './programme.js';
import type { ProgrammeId } from './programme-ids.js';

/**
 * Whether a child could join a programme on a day, with a reason per criterion.
 *
 * Looked at: whether the programme is one that takes in children and was there on that day; whether the child was
 * alive; its age on that day (the birthday counts; limits of the programme, and the 23rd birthday, from which there is
 * no youth care); whether its municipality, when recorded by name, is in the area; for a closed stay, whether an
 * authorisation under Jeugdwet 6.1.2, 6.1.3 or 6.1.4 holds on that day and is not suspended.
 *
 * A criterion fails only where the records exclude it. What the source does not say, what the register does not hold,
 * what can still be arranged (an authorisation) and what people must judge (the target group) is `open`. A programme
 * that the catalogue does not know, from data, is open altogether.
 *
 * It does not look at how full the programme is, at indications, or at whether help was tried before. An authorisation
 * that has lapsed because it was not carried out still counts as in force here.
 *
 * @dutch toelating tot een programma
 * @param register a register, or its index where the question is asked for many children
 * @example
 * const child = { id: 'c1', birthDate: '2010-03-01' } as const;
 * eligible('thuisbest', child, { about: { version: '1' } }, '2024-03-01').isPossible; // true
 * eligible('thuisbest', child, { about: { version: '1' } }, '2028-03-01').reasons.find(({ outcome }) => outcome === 'failed')?.texts.en; // 'Too old: up to 18 years.'
 */
export function eligible(
  programme: ProgrammeId,
  person: Person,
  register: Register | RegisterIndex,
  day: PlainDate,
): Eligibility {
  const known = find(programme);
  const index = indexRegister(register);
  const reasons =
    known === undefined
      ? [reason('programme-known', 'open', say.unknownProgramme)]
      : [
          takingInChildren(known),
          begun(known, day),
          living(person, day),
          ageOf(known, person, day),
          ...region(known, person),
          ...closedAuthorisation(known, person, index, day),
          targetGroup(known),
        ];
  return { isPossible: reasons.every(({ outcome }) => outcome !== 'failed'), reasons };
}

function takingInChildren({ kind }: Programme): EligibilityReason {
  return kind === 'network' || kind === 'policy-target'
    ? reason('takes-in-children', 'failed', say.takesInNobody)
    : reason('takes-in-children', 'met', say.takesInChildren);
}

function begun({ began }: Programme, day: PlainDate): EligibilityReason {
  const between = began?.between;
  if (between === undefined) return reason('has-begun', 'open', say.beginUnknown);
  const { first, last } = between;
  if (day < first) return reason('has-begun', 'failed', say.notBegun, { first });
  if (day < last) return reason('has-begun', 'open', say.beginUncertain, { first, last });
  return reason('has-begun', 'met', say.hasBegun);
}

function living(person: Person, day: PlainDate): EligibilityReason {
  return isAlive(person, day) ? reason('alive', 'met', say.alive) : reason('alive', 'failed', say.notAlive);
}

/**
 * From the 23rd birthday there is no youth care (Jeugdwet 1.1, jeugdige), youth criminal law apart. The number itself, as
 * the table of ages is more than a list of programmes should weigh; a test holds the two together.
 */
export const noYouthCareFrom = 23;

function ageOf(programme: Programme, { birthDate }: Person, day: PlainDate): EligibilityReason {
  const { ageMin, ageMaxExclusive } = programme;
  const age = ageOn(birthDate, day);
  if (ageMin !== undefined && age < ageMin) return reason('age', 'failed', say.tooYoung, { ageMin });
  if (ageMaxExclusive !== undefined && age >= ageMaxExclusive)
    return reason('age', 'failed', say.tooOld, { ageMaxExclusive });
  if (age >= noYouthCareFrom) return reason('age', 'failed', say.tooOldForYouthCare);
  const isLimited = ageMin !== undefined || ageMaxExclusive !== undefined;
  return isLimited ? reason('age', 'met', say.ageFits) : reason('age', 'open', say.agesUnknown);
}

function region({ region: area }: Programme, { municipality }: Person): EligibilityReason[] {
  if (area === undefined) return [];
  const isInside = municipality !== undefined && placesIn(area).includes(municipality.trim().toLowerCase());
  return isInside
    ? [reason('region', 'met', say.regionFits)]
    : [reason('region', 'open', say.regionOpen, { region: area })];
}

/** The municipalities that an area names one by one: `Alphen aan den Rijn, Kaag en Braassem`. */
function placesIn(area: string): string[] {
  return area
    .replace(/\(.*\)/, '')
    .toLowerCase()
    .split(',')
    .map((place) => place.trim()); // a province is no place
}

function closedAuthorisation(
  { careForms }: Programme,
  { id }: Person,
  index: RegisterIndex,
  day: PlainDate,
): EligibilityReason[] {
  if (!careForms.some(isClosedYouthCare)) return [];
  if (!index.has('authorisations')) return [reason('closed-authorisation', 'open', say.authorisationUnknown)];
  const isThere = index
    .of('authorisations', 'personId', id)
    .some((authorisation) => isForClosedStay(authorisation) && isInForce(authorisation, day));
  return isThere
    ? [reason('closed-authorisation', 'met', say.authorisationThere)]
    : [reason('closed-authorisation', 'open', say.authorisationMissing)];
}

function isForClosedStay({ kind }: Authorisation): boolean {
  return kind === 'gesloten-machtiging' || kind === 'gesloten-spoed' || kind === 'gesloten-voorwaardelijk';
}

function isInForce(authorisation: Authorisation, day: PlainDate): boolean {
  const isSuspended = (authorisation.suspensions ?? []).some((each) => contains(each, day));
  return contains(authorisation, day) && !isSuspended;
}

function targetGroup({ targetGroup: group }: Programme): EligibilityReason {
  if (group === undefined) return reason('target-group', 'open', say.targetGroupUnknown);
  return reason('target-group', 'open', say.targetGroup, {
    targetGroupNl: group.nl,
    targetGroupEn: group.en,
  });
}

function reason(
  criterion: EligibilityCriterion,
  outcome: CriterionOutcome,
  texts: Texts,
  params?: Params,
): EligibilityReason {
  if (params === undefined) return { criterion, outcome, texts };
  const filled = { nl: fillText(texts.nl, params), en: fillText(texts.en, params) };
  return { criterion, outcome, texts: filled, params };
}
