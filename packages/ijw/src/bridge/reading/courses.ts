/**
 * Courses of delivery: what starts and stops say together.
 *
 * A start begins a course; a stop with the same key ends it. A temporary stop (reason 20) interrupts it: a new start
 * takes it up again, and a final stop may follow without one.
 */
import type { PlainDate } from '@jeugd/core';
import { type CaseFile, type DeliveryStop, isTemporaryStop, type Told } from '../../case-file/index.js';
import type { StartProduct } from '../../standard/messages/jw305.js';

/** A start with the stops that belong to it. */
export interface Course {
  /** First day of care. */
  readonly start: PlainDate;
  /** Number of the assignment, when it was said. */
  readonly assigned?: number;
  /** The product it was started for, when it was said. */
  readonly product?: StartProduct['Product'];
  /** The temporary stop, when there was one. */
  readonly interruption?: DeliveryStop;
  /** The final stop, when there was one. */
  readonly finalStop?: DeliveryStop;
  /** Whether a start was told; otherwise only a stop was. */
  readonly started: boolean;
  /** The message that told of it first. */
  readonly told: Told;
}

/** The courses of a case file: first those that were started, in the order told, then stops without a start. */
export function coursesOf({ starts, stops }: Pick<CaseFile, 'starts' | 'stops'>): readonly Course[] {
  const stopsByKey = new Map<string, DeliveryStop[]>();
  for (const stop of stops) {
    const key = keyOf(stop.stop);
    const others = stopsByKey.get(key);
    if (others === undefined) stopsByKey.set(key, [stop]);
    else others.push(stop);
  }
  const courses = starts.map(({ start, told }): Course => {
    const key = keyOf(start);
    const own = stopsByKey.get(key) ?? [];
    stopsByKey.delete(key);
    return { ...courseOf(start, own), started: true, told };
  });
  for (const [first, ...others] of stopsByKey.values()) {
    if (first === undefined) continue;
    courses.push({ ...courseOf(first.stop, [first, ...others]), started: false, told: first.told });
  }
  return courses;
}

type Key = Pick<StartProduct, 'ToewijzingNummer' | 'Product' | 'Begindatum'>;

function keyOf({ ToewijzingNummer, Product, Begindatum }: Key): string {
  return [ToewijzingNummer ?? '', Product?.Categorie ?? '', Product?.Code ?? '', Begindatum].join('/');
}

function courseOf(
  { ToewijzingNummer, Product, Begindatum }: Key,
  stops: readonly DeliveryStop[],
): Omit<Course, 'started' | 'told'> {
  const interruption = stops.findLast(({ stop }) => isTemporaryStop(stop));
  const finalStop = stops.findLast(({ stop }) => !isTemporaryStop(stop));
  return {
    start: Begindatum,
    ...(ToewijzingNummer !== undefined && { assigned: ToewijzingNummer }),
    ...(Product !== undefined && { product: Product }),
    ...(interruption !== undefined && { interruption }),
    ...(finalStop !== undefined && { finalStop }),
  };
}
