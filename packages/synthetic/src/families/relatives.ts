/** Relatives: the grandparents on the mother's side and a brother or sister of hers, some of whom can take a child in. */
import { happens, oneOf, type Random, wholeBetween } from '../random/index.js';
import { type Day, dateOn, daysPerYear } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, type Tables } from '../register/tables.js';

/** Somebody of the family. */
export interface KinPerson {
  /** Id of its person. */
  readonly id: string;
  readonly birth: Day;
}

/** How likely it is that a register knows them. Invented. */
const known = { grandmother: 0.75, grandfather: 0.6, auntOrUncle: 0.5 };

/** Ages in years at which a child might come to live with somebody; foster carers are 21 or older (Jeugdwet 5.1). */
const carerAge = { youngest: 21, oldest: 72 };

/** Writes the mother's family; gives those in it. Without a grandmother there is no family to speak of. */
export function writeRelatives(
  tables: Tables,
  mother: KinPerson,
  random: Random,
  { municipality }: Settings,
): readonly KinPerson[] {
  if (!happens(random, known.grandmother)) return [];
  const writePerson = (birth: Day, sex: 'female' | 'male'): KinPerson => ({
    id: add(tables, 'persons', { birthDate: dateOn(birth), sex, municipality }),
    birth,
  });
  const writeParent = (parent: KinPerson, child: KinPerson, basis: 'birth' | 'marriage') => {
    const ends = { fromId: parent.id, toId: child.id };
    add(tables, 'relations', { ...ends, kind: 'genetic-parent-of' });
    add(tables, 'relations', { ...ends, kind: 'legal-parent-of', start: dateOn(child.birth), basis });
  };
  const grandmother = writePerson(mother.birth - years(wholeBetween(random, 20, 35)), 'female');
  const grandfather = happens(random, known.grandfather)
    ? writePerson(grandmother.birth - wholeBetween(random, 0, 2000), 'male')
    : undefined;
  const interval = wholeBetween(random, 400, 2500);
  const isElder = happens(random, 0.5) && mother.birth - interval - grandmother.birth > years(19);
  const auntOrUncle = happens(random, known.auntOrUncle)
    ? writePerson(mother.birth + (isElder ? -interval : interval), oneOf(random, ['female', 'male']))
    : undefined;
  for (const child of [mother, auntOrUncle]) {
    if (child === undefined) continue;
    writeParent(grandmother, child, 'birth');
    if (grandfather !== undefined) writeParent(grandfather, child, 'marriage');
  }
  return [grandmother, grandfather, auntOrUncle].filter((each) => each !== undefined);
}

/** One of the relatives who has the age to take a child in on a day, when there is one. */
export function relativeFor(
  relatives: readonly KinPerson[],
  day: Day,
  random: Random,
): KinPerson | undefined {
  const able = relatives.filter(
    ({ birth }) => day - birth > years(carerAge.youngest) && day - birth < years(carerAge.oldest),
  );
  const [first, ...others] = able;
  return first === undefined ? undefined : oneOf(random, [first, ...others]);
}

function years(count: number): number {
  return Math.ceil(count * daysPerYear);
}
