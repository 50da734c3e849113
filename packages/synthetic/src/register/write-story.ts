/**
 * Writing a story down: the part that the register sees.
 *
 * What begins on or after the day of extraction is not written; what ends after it is still running, or ended by
 * death. So running records are not drawn: they follow from the day on which the register is extracted.
 */
import {
  type Destination,
  type Ground,
  isClosedYouthCare,
  isFosterCare,
  type ProgrammeId,
} from '@jeugd/core';
import { homePeriods } from '../care/at-home.js';
import { type Away, endOf, type Help, type Stay, type Story } from '../care/story.js';
import type { Child } from '../families/child.js';
import { writeFosterFamily } from '../families/foster-family.js';
import type { Parents } from '../families/parents.js';
import type { KinPerson } from '../families/relatives.js';
import { type Title, titleOf } from '../legal/supervision.js';
import { writeOutcomes } from '../outcomes/write-outcomes.js';
import { oneOf, type Random, wholeBetween } from '../random/index.js';
import { type Day, dateOn } from './day.js';
import { type Organisations, referrerOf } from './organisations.js';
import type { Settings } from './settings.js';
import { add, type Tables } from './tables.js';

/** What is needed to write the story of a child. */
export interface Writing {
  readonly tables: Tables;
  readonly settings: Settings;
  readonly organisations: Organisations;
  readonly child: Child;
  readonly parents: Parents;
  readonly titles: readonly Title[];
  readonly random: Random;
  /** The family around it is drawn apart. */
  readonly kin: Random;
  /** The relative who takes the child in when it is fostered by kin; absent when that is an acquaintance. */
  readonly carer?: KinPerson;
}

/** Writes trajectories, placements, home spells and outcomes of a child. */
export function writeStory(writing: Writing, story: Story): void {
  const trajectoryOf = new Map<ProgrammeId, string>();
  for (const help of story.help) {
    const id = writeHelp(writing, help);
    if (id !== undefined && help.programme !== undefined) trajectoryOf.set(help.programme, id);
  }
  for (const away of story.away) writeAway(writing, away, trajectoryOf);
  for (const stay of story.partTime) writeStay(writing, stay, undefined, false);
  writeHome(writing, story);
}

function writeHelp(
  { tables, settings, organisations, child, random }: Writing,
  help: Help,
): string | undefined {
  const providerId = oneOf(random, organisations.help);
  const referrer = referrerOf(random);
  if (help.start >= child.seenUntil || help.end <= settings.from) return undefined;
  const unknown = help.endUnknown === true && help.end < child.seenUntil && stillMinor(child, settings);
  return add(tables, 'trajectories', {
    personId: child.id,
    careForm: help.careForm,
    start: dateOn(help.start),
    end: unknown ? undefined : dateOn(seenEnd(help.end, child)),
    endUnknown: unknown ? true : undefined,
    endReason: endedByDeath(help.end, child) ? 'death' : undefined,
    programme: help.programme,
    providerId,
    referrer,
    crisisStart: help.crisisStart,
    hoursPerWeek: help.hoursPerWeek,
    ground: help.end > child.adult ? groundSeen(child) : undefined,
    helpPart: help.helpPart,
  });
}

function writeAway(writing: Writing, away: Away, trajectoryOf: ReadonlyMap<ProgrammeId, string>): void {
  const { tables, child, random, settings } = writing;
  const endUnknown = away.endUnknown === true && away.exit === 'unknown' && stillMinor(child, settings);
  for (const [position, stay] of away.stays.entries()) {
    const isLast = position === away.stays.length - 1;
    writeStay(writing, stay, isLast ? away.exit : 'other-placement', isLast && endUnknown);
  }
  if (away.outcomes === undefined || endUnknown) return;
  const programme = away.stays.find((stay) => stay.programme !== undefined)?.programme;
  const trajectoryId = programme === undefined ? undefined : trajectoryOf.get(programme);
  writeOutcomes(tables, { child, end: endOf(away), trajectoryId }, away.outcomes, random);
}

function writeStay(
  writing: Writing,
  stay: Stay,
  destination: Destination | undefined,
  endUnknown: boolean,
): void {
  const { tables, child, titles, organisations, random } = writing;
  if (stay.start >= child.seenUntil) return;
  const end = seenEnd(stay.end, child);
  const unknown = endUnknown && end !== undefined && child.death === undefined;
  const went = endedByDeath(stay.end, child) ? 'death' : destination;
  const closed = isClosedYouthCare(stay.careForm);
  const foster = isFosterCare(stay.careForm);
  const providerId = oneOf(random, foster ? organisations.foster : organisations.residential);
  add(tables, 'placements', {
    personId: child.id,
    careForm: stay.careForm,
    start: dateOn(stay.start),
    end: unknown ? undefined : dateOn(end),
    endUnknown: unknown ? true : undefined,
    endReason: end === undefined || unknown || went === 'unknown' ? undefined : went,
    destination: end === undefined ? undefined : went,
    providerId,
    locationId: foster ? writeFosterFamily(writing, stay, { end, providerId }) : undefined,
    nightsPerWeek: stay.nightsPerWeek,
    authorisationId: titleOf(stay, titles)?.id,
    programme: stay.programme,
    ground: stay.continued === true && stay.end > child.adult ? groundSeen(child) : undefined,
    responsibleId: closed ? `professional-${wholeBetween(random, 1, 40)}` : undefined,
    adviserId: closed ? `adviser-${wholeBetween(random, 1, 8)}` : undefined,
  });
}

function writeHome({ tables, child, parents }: Writing, story: Story): void {
  for (const { start, end } of homePeriods(story, child.birth)) {
    if (start >= child.seenUntil || (end !== undefined && end <= start)) continue;
    const until = end !== undefined && end < child.seenUntil ? end : child.death;
    const spell = { personId: child.id, start: dateOn(start), end: dateOn(until) };
    add(tables, 'homeSpells', { ...spell, with: parents.atHome });
    add(tables, 'householdSpells', { ...spell, householdId: parents.household });
  }
}

/**
 * The end as the register has it: nothing while it runs, the day of death when that came first. What ends on the day of
 * extraction has ended: otherwise help would seem to run on for who turns eighteen that day.
 */
function seenEnd(end: Day, { seenUntil, death }: Child): Day | undefined {
  return end <= seenUntil ? end : death;
}

function endedByDeath(end: Day, { death }: Child): boolean {
  return death !== undefined && end >= death;
}

/** The ground for going on after the eighteenth birthday, once that day is in sight. */
function groundSeen({ adult, seenUntil }: Child): Ground | undefined {
  return adult <= seenUntil ? 'continued' : undefined;
}

/** An unknown end is only told of children who are still minors, so that no rule on age has to guess. */
function stillMinor(child: Child, { until }: Settings): boolean {
  return child.adult > until;
}
