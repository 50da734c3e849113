/** A whole register of children who do not exist. */
import type { Register } from '@jeugd/core';
import { withinAgeLimits } from './care/age-limits.js';
import { type Story, startOf } from './care/story.js';
import { type Member, writeFamily } from './families/family.js';
import type { FamilyRandom, Parents } from './families/parents.js';
import { type KinPerson, relativeFor } from './families/relatives.js';
import { siblings } from './families/siblings.js';
import { plantFaults } from './faults/plant-faults.js';
import { writeAuthority } from './legal/authority.js';
import { writeSupervision } from './legal/supervision.js';
import { happens, oneOf, type Random, randomStream, wholeBetween } from './random/index.js';
import { assignBeds } from './register/beds.js';
import { dateOn } from './register/day.js';
import { type Organisations, writeOrganisations } from './register/organisations.js';
import { type Settings, type SyntheticOptions, settingsOf } from './register/settings.js';
import { emptyTables, type Tables } from './register/tables.js';
import { writeStory } from './register/write-story.js';

/**
 * A register of invented children, families, help, stays and outcomes in one municipality, as it might look after ten
 * years. Marked as invented; without names and citizen service numbers.
 *
 * The same options give the same register, record by record. Each family is drawn on its own, so a larger register
 * with the same seed begins with the same families. Without `faults` every record is right: no fault on reading, no
 * rule broken that `@jeugd/validators` checks.
 *
 * The cohorts ThuisBest and regular closed care are drawn so that figures *computed* from the records come out near
 * published ones; nothing else was measured anywhere. It is a demonstration and no evidence on any programme. Children
 * enter evenly over the years, so there are no trends; the shares of the programmes are generous, see
 * {@link defaultShares}.
 *
 * `children: 0` gives the tables without a child. Siblings are children too; parents, foster carers and mentors come
 * on top.
 *
 * @dutch verzonnen register
 * @throws {JeugdError} `synthetic/invalid-count`, `synthetic/invalid-seed`, `synthetic/invalid-years` or
 * `synthetic/invalid-shares` when an option is not possible
 * @example
 * const register = syntheticRegister({ children: 20, seed: 1 });
 * register.about.invented; // true
 * register.about.extractedOn; // '2025-01-01'
 * new Set(register.trajectories?.map(({ personId }) => personId)).size <= 20; // true
 * syntheticRegister({ children: -1, seed: 1 }); // throws 'synthetic/invalid-count'
 */
export function syntheticRegister(options: SyntheticOptions): Register {
  const settings = settingsOf(options);
  const register = rightRegister(settings);
  const { faults = 0 } = options;
  return faults === 0 ? register : plantFaults(register, { count: faults, seed: settings.seed }).register;
}

function rightRegister(settings: Settings): Register {
  const tables = emptyTables();
  const organisations = writeOrganisations(tables, settings);
  let children = 0;
  for (let family = 1; children < settings.children; family += 1) {
    // Who enters care is drawn apart from the family around it: more relatives change no care.
    const chance = { random: randomStream(settings.seed, family), kin: randomStream(settings.seed, -family) };
    children += inventFamily(tables, organisations, chance, settings, settings.children - children);
  }
  assignBeds(tables, organisations);
  const [from, until] = [dateOn(settings.from), dateOn(settings.until)];
  return {
    about: { version: '1', extractedOn: until, coverage: { start: from, end: until }, invented: true },
    ...tables,
  };
}

/** Invents one family and gives the number of its children. */
function inventFamily(
  tables: Tables,
  organisations: Organisations,
  chance: FamilyRandom,
  settings: Settings,
  most: number,
): number {
  const { random } = chance;
  const { parents, members, relatives } = writeFamily(
    tables,
    siblings(random, settings, most),
    chance,
    settings,
  );
  const institution = oneOf(random, organisations.institutions);
  for (const member of members) {
    inventCare({ tables, settings, organisations, ...chance, parents, relatives }, member, institution);
  }
  return members.length;
}

interface FamilyWriting {
  readonly tables: Tables;
  readonly settings: Settings;
  readonly organisations: Organisations;
  readonly random: Random;
  readonly kin: Random;
  readonly parents: Parents;
  readonly relatives: readonly KinPerson[];
}

/** Invents what happens to one child: the story of its cohort, within the law, and the measures it rests on. */
function inventCare(family: FamilyWriting, { child, entrant }: Member, institution: string): void {
  const { tables, random, kin, parents, relatives } = family;
  const story = withinAgeLimits(entrant.cohort.tell(entrant, random), child.birth);
  const titles = writeSupervision(tables, child, story, institution, random);
  const entry = story.away[0] === undefined ? entrant.entry : startOf(story.away[0]);
  const carer = happens(kin, kinCarerRate) ? relativeFor(relatives, entry, kin) : undefined;
  writeAuthority(tables, child, parents, { institution, ...guardianshipOf(story, carer, kin) });
  writeStory({ ...family, child, titles, ...(carer !== undefined && { carer }) }, story);
}

/** In kinship foster care the carer is family this often, where somebody has the age for it. Invented. */
const kinCarerRate = 0.8;

/** Who takes over guardianship from the institution: a relative with whom the child grows up, for half of them. */
function guardianshipOf({ away, guardianFrom: from }: Story, carer: KinPerson | undefined, kin: Random) {
  const last = away.at(-1)?.stays.at(-1);
  const handover = from === undefined ? 0 : from + wholeBetween(kin, 365, 1100);
  const isWithKin = last !== undefined && last.careForm === 'netwerkpleegzorg' && last.start <= handover;
  if (carer === undefined || !isWithKin || handover >= last.end || !happens(kin, 0.5)) return { from };
  return { from, relative: { id: carer.id, from: handover } };
}
