/**
 * The municipality that is responsible for help to a child (woonplaatsbeginsel).
 *
 * Since 2022 it follows the address of the child, and for a stay the address right before it; before 2022 it followed
 * whoever held authority. Care that ran on 1 January 2022 moved to the new municipality that day.
 */
import { ageOn } from '../../../calendar/age.js';
import { contains, mergePeriods, type Period } from '../../../calendar/period.js';
import { addDays, type PlainDate } from '../../../calendar/plain-date.js';
import { hasResidence } from '../../../care-forms/index.js';
import { nightsPerWeekOf } from '../../../placements/nights.js';
import { knownPeriodOf } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Certainty } from '../legal-item.js';
import { authorityInForce } from '../titles/authority-in-force.js';
import { actualStay, motherAtBirth, registeredOn } from './addresses.js';

/**
 * The responsible municipality and why.
 *
 * @dutch verantwoordelijke gemeente
 */
export interface ResponsibleMunicipality {
  /** Its name or code, as the address has it. */
  readonly municipality: string;
  /**
   * What it follows from. Since 2022: the address, the address right before the stay, where the mother was registered
   * at the birth, or where the child really stayed when help was asked. Before: the holder of authority, where a child
   * under the guardianship of an institution really stayed, or the address of a young adult.
   */
  readonly because:
    | 'address'
    | 'address-before-stay'
    | 'mother-at-birth'
    | 'actual-stay'
    | 'authority-holder'
    | 'actual-stay-under-guardianship'
    | 'own-address';
  /** The item of law. */
  readonly item: 'woonplaats-2022' | 'woonplaats-2015';
  /** How sure the rule is for this case. */
  readonly certainty: Certainty;
}

/**
 * Why the responsible municipality cannot be told: the register has no addresses, no authorities or no birth date; no
 * address answers; two addresses on one day contradict each other; nobody holds authority; those who do live in
 * different municipalities; or the day lies before 2015.
 *
 * @dutch gemeente niet vast te stellen
 */
export interface UndeterminedMunicipality {
  /** There is none. */
  readonly municipality?: undefined;
  /** Why not. */
  readonly because:
    | 'addresses-unknown'
    | 'authorities-unknown'
    | 'birth-date-unknown'
    | 'no-address'
    | 'contradictory-addresses'
    | 'nobody-with-authority'
    | 'holders-live-apart'
    | 'before-2015';
}

type Answer = ResponsibleMunicipality | UndeterminedMunicipality;

/**
 * The municipality responsible for help to a person on a day.
 *
 * From 2022-01-01 (Jeugdwet 1.1 woonplaats): the municipality of the address; during a stay the one of the address on
 * the day before the stay began, where stays that touch are one stay; when there is no such address or it is under
 * investigation, where the mother was registered at the birth, else where the child really stayed when help was asked;
 * when it lies abroad, where the child really stayed. A stay of a part of the week counts as a stay; that is less sure.
 *
 * Before: the municipality of those who hold authority; under the guardianship of an institution where the child really
 * stays; from eighteen the own address.
 *
 * @dutch woonplaatsbeginsel
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2014-01-01' }] });
 * responsibleMunicipality(index, 'c1', '2024-06-01').because; // 'addresses-unknown'
 */
export function responsibleMunicipality(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
): ResponsibleMunicipality | UndeterminedMunicipality {
  if (day < '2015-01-01') return { because: 'before-2015' };
  if (!index.has('addresses')) return { because: 'addresses-unknown' };
  return day < '2022-01-01' ? byAuthority(index, personId, day) : byAddress(index, personId, day);
}

function byAddress(index: RegisterIndex, personId: string, day: PlainDate): Answer {
  const stay = stayOn(index, personId, day);
  const address = registeredOn(index, personId, stay === undefined ? day : addDays(stay.start, -1));
  if (address === 'contradictory') return { because: 'contradictory-addresses' };
  const isUnknown = address === 'none' || address.underInvestigation === true;
  const {
    municipality,
    because,
  }: { municipality: string | undefined } & Pick<ResponsibleMunicipality, 'because'> = isUnknown
    ? withoutAddress(index, personId, day)
    : address.abroad === true
      ? { municipality: actualStay(index, personId, day), because: 'actual-stay' }
      : {
          municipality: address.municipality,
          because: stay === undefined ? 'address' : 'address-before-stay',
        };
  if (municipality === undefined) return { because: 'no-address' };
  return { municipality, because, item: 'woonplaats-2022', certainty: stay?.certainty ?? 'high' };
}

function withoutAddress(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
): { municipality: string | undefined } & Pick<ResponsibleMunicipality, 'because'> {
  const municipality = motherAtBirth(index, personId);
  return municipality === undefined
    ? { municipality: actualStay(index, personId, day), because: 'actual-stay' }
    : { municipality, because: 'mother-at-birth' };
}

/** The unbroken stay in care on a day; stays that touch are one. */
function stayOn(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
): (Period & { readonly certainty: Certainty }) | undefined {
  const placements = index
    .of('placements', 'personId', personId)
    .filter(({ careForm }) => hasResidence(careForm) === true);
  const stay = mergePeriods(placements.map((each) => knownPeriodOf(each))).find((each) =>
    contains(each, day),
  );
  if (stay === undefined) return undefined;
  const isPartTime = placements.some(
    (each) => contains(stay, each.start) && each.start <= day && nightsPerWeekOf(each) < 7,
  );
  const certainty: Certainty = isPartTime ? 'medium' : 'high';
  return { ...stay, certainty };
}

function byAuthority(index: RegisterIndex, personId: string, day: PlainDate): Answer {
  const birthDate = index.find('persons', personId)?.birthDate;
  if (birthDate === undefined) return { because: 'birth-date-unknown' };
  if (ageOn(birthDate, day) >= 18) return atAddress(index, personId, day, 'own-address');
  if (!index.has('authorities')) return { because: 'authorities-unknown' };
  const holders = index
    .of('authorities', 'childId', personId)
    .filter((authority) => contains(authorityInForce(index, authority), day));
  if (holders.length === 0) return { because: 'nobody-with-authority' };
  if (holders.some(({ kind }) => kind === 'guardian-gi')) return underGuardianship(index, personId, day);
  const answers = holders.map(({ holderId }) => atAddress(index, holderId, day, 'authority-holder'));
  const undetermined = answers.find(({ municipality }) => municipality === undefined);
  if (undetermined !== undefined) return undetermined;
  const isOnePlace = answers.every(({ municipality }) => municipality === answers[0]?.municipality);
  return isOnePlace && answers[0] !== undefined ? answers[0] : { because: 'holders-live-apart' };
}

/** A child is registered where it lives, so its own address stands in for the stay that is not recorded. */
function underGuardianship(index: RegisterIndex, personId: string, day: PlainDate): Answer {
  const because = 'actual-stay-under-guardianship';
  const municipality = actualStay(index, personId, day);
  if (municipality !== undefined) {
    return { municipality, because, item: 'woonplaats-2015', certainty: 'high' };
  }
  const registered = atAddress(index, personId, day, because);
  if (registered.municipality === undefined) return registered;
  const certainty: Certainty = 'medium';
  return { ...registered, certainty };
}

function atAddress(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
  because: ResponsibleMunicipality['because'],
): Answer {
  const address = registeredOn(index, personId, day);
  if (address === 'contradictory') return { because: 'contradictory-addresses' };
  if (address === 'none' || address.abroad === true || address.underInvestigation === true) {
    return { because: 'no-address' };
  }
  return { municipality: address.municipality, because, item: 'woonplaats-2015', certainty: 'high' };
}
