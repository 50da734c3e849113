/** The genogram of a person: a family on a day, as data. */
import { fillText, type Locale, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { kinshipBetween } from '@jeugd/core/family-network';
import { drawPerson, type FamilyPictureOptions, subjectOf, wordForSubject } from './drawn-person.js';
import { generationsBy } from './generations.js';
import type { Genogram, GenogramPerson, GenogramTie } from './genogram.js';
import { membersOf } from './genogram-members.js';
import { genogramText } from './genogram-text.js';
import { linesAmong } from './genogram-ties.js';
import { familyWords } from './texts.js';

/**
 * The family of a person on a day, ready to be drawn: its kin to the fourth degree, the other parents of that kin, step-
 * and foster parents, partners of its parents, and who lives in its households. The dead stay in it; those born later
 * are not yet. People carry no id of the register and no name unless `names` says so.
 *
 * A register without households gives none, and says so in `gaps`; parents that contradict each other are all drawn.
 *
 * @dutch genogram
 * @throws {JeugdError} `views/unknown-person` when the register does not hold the person, `views/not-born` before its birth
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [
 *     { id: 'c1', birthDate: '2012-03-01', sex: 'female' },
 *     { id: 'm1', birthDate: '1985-05-01', sex: 'female' },
 *   ],
 *   relations: [{ id: 'r1', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of' }],
 *   householdSpells: [],
 * });
 * genogramOf(index, 'c1', '2024-06-01').people.map(({ label }) => label); // ['child 12', 'mother 39']
 */
export function genogramOf(
  index: RegisterIndex,
  personId: string,
  day: PlainDate,
  options: FamilyPictureOptions = {},
): Genogram {
  const { locale = 'en', names = false } = options;
  const subject = subjectOf(index, personId, day);
  const { ids, generations: known, households, gaps } = membersOf(index, personId, day);
  const lines = linesAmong(index, ids, day);
  const generations = generationsBy(lines.ties, known);
  const places = new Map(ids.map((id, position) => [id, `p${position + 1}`]));
  const placeOf = (id: string): string => places.get(id) ?? '';
  const kinship = new Map(ids.map((id) => [id, kinshipWords(index, id, personId, day, locale)]));

  const people = ids.map((id): GenogramPerson => {
    const isIndex = id === personId;
    const role = isIndex ? wordForSubject(subject, day, locale) : roleIn(id, kinship, lines.ties, locale);
    const generation = generations.get(id);
    return {
      id: placeOf(id),
      ...(names && { personId: id }),
      ...drawPerson(index.find('persons', id), role, day, options),
      role,
      isIndex,
      ...(generation !== undefined && { generation }),
    };
  });
  const genogram = {
    locale,
    day,
    people,
    ties: lines.ties.map((tie) => placed(tie, placeOf)),
    households: households.map((members) => ({ members: members.map(placeOf) })),
    gaps: [...new Set([...gaps, ...lines.gaps])],
  };
  return { ...genogram, text: genogramText(genogram) };
}

/** What somebody is to the person it is about; `undefined` where no tie is known or none can be told. */
function kinshipWords(
  index: RegisterIndex,
  id: string,
  personId: string,
  day: PlainDate,
  locale: Locale,
): string | undefined {
  const kinship = kinshipBetween(index, id, personId, day);
  return kinship.isDetermined && kinship.ties.length > 0 ? kinship.words[locale] : undefined;
}

/** The kinship, else whose partner or whose parent somebody is, else a housemate. */
function roleIn(
  id: string,
  kinship: ReadonlyMap<string, string | undefined>,
  ties: readonly GenogramTie[],
  locale: Locale,
): string {
  const own = kinship.get(id);
  if (own !== undefined) return own;
  for (const tie of ties) {
    if (tie.between === 'couple' && tie.kind !== 'parents' && tie.people.includes(id)) {
      const role = kinship.get(tie.people[0] === id ? tie.people[1] : tie.people[0]);
      if (role !== undefined) return fillText(familyWords.partnerOf[locale], { role });
    }
  }
  for (const tie of ties) {
    if (tie.between === 'parents-and-child' && tie.parents.includes(id)) {
      const role = kinship.get(tie.child);
      if (role !== undefined) return fillText(familyWords.parentOf[locale], { role });
    }
  }
  return familyWords.housemate[locale];
}

function placed(tie: GenogramTie, placeOf: (id: string) => string): GenogramTie {
  if (tie.between === 'couple') {
    const [one, other] = tie.people;
    return { ...tie, people: [placeOf(one), placeOf(other)] };
  }
  return { ...tie, parents: tie.parents.map(placeOf), child: placeOf(tie.child) };
}
