/** From a case file to drafts: the stretches of care it tells of. */
import type { Location, Person, PlainDate } from '@jeugd/core';
import {
  type Assignment,
  type CaseFile,
  currentVersion,
  type DeliveryStop,
  isDeletedAssignment,
  isStandingDebit,
} from '../../case-file/index.js';
import type { BridgeLog } from '../bridge-log.js';
import type { CareDraft } from '../care-draft.js';
import { referrerMeanings } from '../crosswalks/referrers.js';
import { endAfter } from '../inclusive-end.js';
import type { ProductMeaning } from '../products/product-meaning.js';
import type { ProductTable } from '../products/product-table.js';
import { isStay } from '../stays.js';
import { placeOf } from './clients.js';
import { type Course, coursesOf } from './courses.js';
import { claimedProducts, productOf } from './product-of.js';
import { weeklySizeOf } from './size-of.js';

/** What is needed to read a case file. */
export interface Reading {
  /** The client; absent when its birth date is unknown. */
  readonly person: Pick<Person, 'id' | 'birthDate'> | undefined;
  /** Id of the organisation that gives the care. */
  readonly providerId: string;
  readonly table: ProductTable;
  readonly log: BridgeLog;
  /** Counts a stretch of care that could not be used. */
  readonly reject: (table: 'trajectories' | 'placements') => void;
}

/** The stretches of care of a case file. */
export function draftsOf(caseFile: CaseFile, reading: Reading): readonly CareDraft[] {
  const { log, table } = reading;
  const assignments = new Map(caseFile.assignments.map((each) => [each.ToewijzingNummer, each]));
  const claimed = claimedProducts(caseFile);
  const referrers = referrersOf(caseFile);
  const byAssignment = new Map<string, ReadCourse[]>();

  for (const course of coursesOf(caseFile)) {
    const place = placeOf(course.told);
    const assignment = course.assigned === undefined ? undefined : assignments.get(course.assigned);
    if (!course.started) log.report('ijw/stop-without-start', place);
    if (assignment !== undefined && isDeletedAssignment(currentVersion(assignment))) {
      log.report('ijw/delivered-on-deleted', place);
      continue;
    }
    const product = productOf(assignment, course.product, claimed.get(course.assigned ?? -1) ?? [], table);
    const meaning = meaningOf(product, place, reading);
    if (meaning === undefined) continue;
    const key = `${course.assigned ?? ''}/${meaning.category}/${meaning.code ?? ''}`;
    const read = { course, place, meaning, assignment };
    byAssignment.set(key, [...(byAssignment.get(key) ?? []), read]);
  }
  reportClaimedOnly(caseFile, log);

  const { person, providerId } = reading;
  if (person === undefined) {
    for (const courses of byAssignment.values())
      for (const course of courses) reading.reject(isStay(course) ? 'placements' : 'trajectories');
    return [];
  }
  return [...byAssignment.values()].flatMap((courses) =>
    stretchesOf(courses).map(({ course, place, meaning, assignment, ...stretch }) => {
      const referrer = course.assigned === undefined ? undefined : referrers.get(course.assigned);
      return {
        ...{ personId: person.id, birthDate: person.birthDate, providerId, meaning, ...stretch },
        ...(assignment !== undefined && weeklySizeOf(currentVersion(assignment).Omvang)),
        ...(referrer !== undefined && { referrer }),
        ...{ municipality: caseFile.Gemeente, place },
      };
    }),
  );
}

interface ReadCourse {
  readonly course: Course;
  readonly place: Location;
  readonly meaning: ProductMeaning;
  readonly assignment: Assignment | undefined;
}

type Stretch = ReadCourse & Pick<CareDraft, 'start' | 'end' | 'reason'>;

/**
 * A temporary stop ends a stay, as the child sleeps elsewhere, and interrupts help or a measure, which goes on when it is
 * started again. What was interrupted and then stopped for good ended for the reason of the final stop.
 */
function stretchesOf(courses: readonly ReadCourse[]): readonly Stretch[] {
  const ordered = [...courses].sort((a, b) =>
    a.course.start < b.course.start ? -1 : a.course.start > b.course.start ? 1 : 0,
  );
  const stretches: Stretch[] = [];
  let interrupted: Stretch | undefined;
  for (const read of ordered) {
    const { start, interruption, finalStop } = read.course;
    const stop = finalStop ?? (isStay(read) ? interruption : undefined);
    const lastDay = isStay(read) ? (interruption ?? finalStop) : finalStop;
    const begun: Stretch = interrupted ?? { ...read, start };
    const stretch: Stretch = { ...begun, ...endOf(lastDay), ...reasonOf(stop) };
    if (interrupted === undefined) stretches.push(stretch);
    else stretches[stretches.length - 1] = stretch;
    interrupted =
      !isStay(read) && finalStop === undefined && interruption !== undefined ? stretch : undefined;
  }
  return stretches;
}

function endOf(stop: DeliveryStop | undefined): { readonly end?: PlainDate } {
  const end = stop === undefined ? undefined : endAfter(stop.stop.Einddatum);
  return end === undefined ? {} : { end };
}

function reasonOf(stop: DeliveryStop | undefined): { readonly reason?: string } {
  return stop === undefined ? {} : { reason: stop.stop.RedenBeeindiging };
}

/** What the product of a course means, when it gives a record; otherwise it says why not. */
function meaningOf(
  { found, category, claimsDiffer }: ReturnType<typeof productOf>,
  place: Location,
  { log, reject }: Reading,
): ProductMeaning | undefined {
  if (claimsDiffer) log.report('ijw/products-differ', place);
  if (category === undefined) {
    log.report('ijw/product-missing', place);
    reject('trajectories');
    return undefined;
  }
  if (found === undefined || found.meaning.gives === 'unclear') {
    log.report('ijw/product-unclear', place, { category });
    reject('trajectories');
    return undefined;
  }
  if (found.meaning.gives === 'guardianship') log.report('ijw/guardianship-not-carried', place);
  if (found.meaning.gives === 'nothing' || found.meaning.gives === 'guardianship') return undefined;
  if (found.codeUnknown) log.report('ijw/product-unknown', place, { category });
  return found.meaning;
}

/** Who referred, by the number of the assignment that the request gave. */
function referrersOf({ requests }: CaseFile): ReadonlyMap<number, string> {
  const referrers = new Map<number, string>();
  for (const request of requests) {
    if (request.kind !== 'JW315') continue;
    const line = referrerMeanings.find(({ code }) => code === request.product.Verwijzer.Type);
    for (const { ToewijzingNummer } of request.granted)
      if (line !== undefined) referrers.set(ToewijzingNummer, line.referrer);
  }
  return referrers;
}

/** Assignments on which care was claimed and none started. */
function reportClaimedOnly({ lines, starts, stops }: CaseFile, log: BridgeLog): void {
  const told = new Set<number | undefined>();
  for (const { start } of starts) told.add(start.ToewijzingNummer);
  for (const { stop } of stops) told.add(stop.ToewijzingNummer);
  for (const claimed of lines) {
    const number = claimed.line.ToewijzingNummer;
    if (told.has(number) || !isStandingDebit(claimed)) continue;
    told.add(number);
    log.report('ijw/claimed-without-start', placeOf(claimed.told));
  }
}
