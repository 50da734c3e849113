/**
 * The municipality that is responsible for help to a child (woonplaatsbeginsel).
 *
 * Since 2022 it follows the address of the child, and for a stay the address right before it; before 2022 it followed
 * whoever held authority. Care that ran on 1 January 2022 moved to the new municipality that day.
 */
import { lastBegun } from '../../../calendar/in-order.js';
import { contains, type Period } from '../../../calendar/period.js';
import { addDays, firstDayOfAll, type PlainDate } from '../../../calendar/plain-date.js';
import { isDecidedByInstitution } from '../../../family-network/authority/institution-decides.js';
import { authorityRecordsOn } from '../../../family-network/authority/usable-authority.js';
import type { Placement } from '../../../placements/placement.js';
import { standingOn } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { isPastLegalAge } from '../legal-birthday.js';
import type { Certainty } from '../legal-item.js';
import { actualStay, motherAtBirth, type Registration, registeredOn } from './addresses.js';
import { newRuleFrom, oldRuleFrom } from './regimes.js';
import { staysInCare } from './stays-in-care.js';

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
 * After a stay whose end is unknown the address of the day counts, with certainty `low` where the one before says
 * otherwise.
 *
 * Before: the municipality of those who hold authority that can be used; under the guardianship of an institution where
 * the child really stays; from eighteen the own address.
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
  if (day < oldRuleFrom) return { because: 'before-2015' };
  if (!index.has('addresses')) return { because: 'addresses-unknown' };
  return day < newRuleFrom ? byAuthority(index, personId, day) : byAddress(index, personId, day);
}

/** After the first day of a stay whose end is unknown the address of that day is sure only if the one before agrees. */
function byAddress(index: RegisterIndex, personId: string, day: PlainDate): Answer {
  const stay = stayOn(index, personId, day);
  const answer = byStay(index, personId, day, stay);
  const open = stay === undefined ? stayPerhapsOn(index, personId, day) : undefined;
  if (open === undefined || answer.municipality === undefined) return answer;
  const inside = byStay(index, personId, day, { start: open.start, certainty: 'high' });
  if (inside.municipality === answer.municipality) return answer;
  const certainty: Certainty = 'low';
  return { ...answer, certainty };
}

type Stay = Period & { readonly certainty: Certainty };

function byStay(index: RegisterIndex, personId: string, day: PlainDate, stay: Stay | undefined): Answer {
  const address =
    stay === undefined ? registeredOn(index, personId, day) : registeredBefore(index, personId, stay.start);
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

/** Where a person was registered the day before; before the first day of all nobody was. */
function registeredBefore(index: RegisterIndex, personId: string, day: PlainDate): Registration {
  return day === firstDayOfAll ? 'none' : registeredOn(index, personId, addDays(day, -1));
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
function stayOn(index: RegisterIndex, personId: string, day: PlainDate): Stay | undefined {
  const stay = lastBegun(staysInCare(index, personId).unbroken, day);
  if (stay === undefined || !contains(stay, day)) return undefined;
  const { partTimeFrom } = stay;
  const certainty: Certainty = partTimeFrom !== undefined && partTimeFrom <= day ? 'medium' : 'high';
  return { ...stay, certainty };
}

/** The last stay that began by a day, when nobody knows whether it still ran. */
function stayPerhapsOn(index: RegisterIndex, personId: string, day: PlainDate): Placement | undefined {
  const last = lastBegun(staysInCare(index, personId).stays, day);
  return last !== undefined && standingOn(last, day) === 'unknown' ? last : undefined;
}

function byAuthority(index: RegisterIndex, personId: string, day: PlainDate): Answer {
  const birthDate = index.find('persons', personId)?.birthDate;
  if (birthDate === undefined) return { because: 'birth-date-unknown' };
  if (isPastLegalAge('majority', birthDate, day)) return atAddress(index, personId, day, 'own-address');
  if (!index.has('authorities')) return { because: 'authorities-unknown' };
  if (isDecidedByInstitution(index, personId, day)) return underGuardianship(index, personId, day);
  const holders = authorityRecordsOn(index, personId, day).usable;
  if (holders.length === 0) return { because: 'nobody-with-authority' };
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
