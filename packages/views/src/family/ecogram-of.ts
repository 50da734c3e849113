/** The ecogram of a person: its network on a day, as data. */
import { fillText, type Locale, type PlainDate, type RegisterIndex, type RelationKind } from '@jeugd/core';
import {
  explainUndetermined,
  householdOn,
  kinshipBetween,
  type NetworkMember,
  networkOn,
  roleOf,
} from '@jeugd/core/family-network';
import { plainText } from '../escape/plain-text.js';
import { drawPerson, type FamilyPictureOptions, subjectOf, wordForSubject } from './drawn-person.js';
import type { Ecogram, EcogramContact, EcogramLine } from './ecogram.js';
import { familyWords, lineWords } from './texts.js';

/**
 * The network of a person on a day, ready to be drawn: the living members of `networkOn`, and besides those with whom a
 * conflict or a contact cut off is recorded. People carry no id of the register and no name unless `names` says so.
 *
 * Who has died has no network: nobody stands around, and `gaps` says so.
 *
 * @dutch ecogram
 * @throws {JeugdError} `views/unknown-person` when the register does not hold the person, `views/not-born` before its birth
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-01' }],
 *   relations: [{ id: 'r1', fromId: 'j1', toId: 'c1', kind: 'mentor-of' }],
 * });
 * const { contacts } = ecogramOf(index, 'c1', '2024-06-01');
 * contacts.map(({ label, line }) => [label, line]); // [['youth-initiated mentor', 'strong']]
 */
export function ecogramOf(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
  options: FamilyPictureOptions = {},
): Ecogram {
  const { locale = 'en' } = options;
  const subject = subjectOf(index, personId, day);
  const network = networkOn(index, personId, day);
  const household = householdOn(index, personId, day);
  const housemates = new Set(
    household.isDetermined
      ? household.households.flatMap(({ members }) => members.map((each) => each.personId))
      : [],
  );
  const members = network.isDetermined ? network.members : [];
  const met = new Set(members.map(({ id }) => id));
  const apart = network.isDetermined ? strained(index, personId, day).filter(({ id }) => !met.has(id)) : [];
  const everybody = [...members, ...new Map(apart.map((member) => [member.id, member])).values()];
  const inOrder = sides.flatMap((side) => everybody.filter((member) => member.side === side));
  const contacts = inOrder.map((member, position): EcogramContact => {
    const line = lineTo(member, housemates);
    return { id: `e${position + 1}`, ...contactOf(index, member, { personId, day, options }), line };
  });
  const { age = 0, ...centre } = drawPerson(subject, wordForSubject(subject, day, locale), day, options);
  const gaps = network.isDetermined ? network.gaps : [network.because];
  const ecogram = { locale, day, centre: { ...centre, age }, contacts, gaps };
  return { ...ecogram, text: textOf(ecogram) };
}

const sides = ['informal', 'formal-care', 'formal'] as const;

/** Those with whom a conflict or a break is recorded: the network leaves out whom one no longer meets. */
function strained(index: RegisterIndex, personId: string, day: PlainDate): readonly NetworkMember[] {
  const relations = [
    ...index.of('relations', 'fromId', personId),
    ...index.of('relations', 'toId', personId),
  ].filter(({ kind, start, end }) => {
    const isOn = (start === undefined || start <= day) && (end === undefined || day < end);
    return isOn && (kind === 'conflict-with' || kind === 'cut-off-from');
  });
  return relations.flatMap(({ fromId, toId, kind }): NetworkMember[] => {
    const id = fromId === personId ? toId : fromId;
    const deathDate = index.find('persons', id)?.deathDate;
    if (id === personId || (deathDate !== undefined && deathDate <= day)) return [];
    const side = index.find('organisations', id) === undefined ? 'informal' : 'formal';
    return [{ id, roles: [], relations: [kind], side }];
  });
}

/** A break outweighs a conflict, and a conflict outweighs what somebody does. */
function lineTo({ id, relations }: NetworkMember, housemates: ReadonlySet<string>): EcogramLine {
  const has = (kind: RelationKind): boolean => relations.includes(kind);
  if (has('cut-off-from')) return 'cut-off';
  if (has('conflict-with')) return 'conflict';
  return housemates.has(id) || has('raises') || has('mentor-of') ? 'strong' : 'ordinary';
}

interface Asked {
  readonly personId: string;
  readonly day: PlainDate;
  readonly options: FamilyPictureOptions;
}

function contactOf(
  index: RegisterIndex,
  member: NetworkMember,
  { personId, day, options }: Asked,
): Omit<EcogramContact, 'id' | 'line'> {
  const { locale = 'en', names = false } = options;
  const { id, side } = member;
  const known = { ...(names && { memberId: id }), side };
  const person = index.find('persons', id);
  const organisation = index.find('organisations', id);
  if (person === undefined && organisation !== undefined) {
    const role = rolesIn(member, locale) ?? familyWords.organisation[locale];
    const label = names && organisation.name !== undefined ? plainText(organisation.name) || role : role;
    return { ...known, shape: 'organisation', role, label };
  }
  const kinship = kinshipBetween(index, id, personId, day);
  const kin = kinship.isDetermined && kinship.ties.length > 0 ? kinship.words[locale] : undefined;
  const role = kin ?? rolesIn(member, locale) ?? familyWords.someone[locale];
  const { sex, age, label } = drawPerson(person, role, day, options);
  return { ...known, shape: sex, ...(age !== undefined && { age }), role, label };
}

function rolesIn({ roles }: NetworkMember, locale: Locale): string | undefined {
  const words = roles.flatMap((id) => roleOf(id)?.name[locale].split(' / ')[0] ?? []);
  return words.length === 0 ? undefined : words.slice(0, 2).join(' + ');
}

function textOf({ locale, day, centre, contacts, gaps }: Omit<Ecogram, 'text'>): string {
  const around = contacts.map(({ label, line }) => `${label} (${lineWords[line][locale]})`);
  return [
    `${fillText(familyWords.ecogramTitle[locale], { day })}.`,
    fillText(familyWords.centre[locale], { label: centre.label }),
    around.length === 0
      ? familyWords.nobody[locale]
      : fillText(familyWords.people[locale], { count: around.length, list: around.join(', ') }),
    ...gaps.map((gap) => explainUndetermined(gap, locale)),
  ].join(' ');
}
