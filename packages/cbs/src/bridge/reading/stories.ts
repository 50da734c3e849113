/** Records of several deliveries that tell of the same help or measure: one story. */
import { addDays, type PlainDate } from '@jeugd/core';
import type { Delivery } from '../../delivery/delivery.js';
import { type DeliveredRecord, type RecordKind, recordKinds, records } from '../../records/index.js';
import { type Day, dayOf, isDay } from '../../rules/engine/day.js';
import { textIn } from '../../rules/engine/record-view.js';

/** Help or a measure at one supplier, as the last delivery tells it. */
export interface Story {
  readonly kind: RecordKind;
  readonly supplier: string | undefined;
  /** What tells the person apart. */
  readonly personKey: string;
  readonly type: string;
  /** First day at this supplier, in the days of a delivery; absent when no delivery told it. */
  readonly start?: PlainDate;
  /** Last day at this supplier. */
  readonly end?: PlainDate;
  /** Why it ended; empty when it went on elsewhere. */
  readonly reason: string;
  /** The last record. */
  readonly record: DeliveredRecord;
  /** Last day of the period of that record. */
  readonly lastDay: PlainDate;
  readonly place: { readonly record: string; readonly path: string };
}

/** How records become stories. */
export interface StoryOptions {
  /** Whether records without a BSN that are written the same are of one child; twins unless told. */
  readonly sameIsOneChild?: boolean;
  /** Takes a record that its own delivery told before: the same child, type and first day. */
  readonly onRepeated?: (story: Story) => void;
}

/**
 * The stories, in the order in which they were first told. Of records of one delivery with the same BSN, type and first day
 * the last counts; without a BSN they are of several children, such as twins.
 */
export function storiesOf(
  deliveries: readonly Delivery[],
  { sameIsOneChild = false, onRepeated }: StoryOptions = {},
): readonly Story[] {
  const stories = new Map<string, Story>();
  /** The last story of each person at a supplier, by kind and type. */
  const lastKeys = new Map<string, string>();
  const keep = (story: Story): void => {
    const { supplier, kind, personKey, type } = story;
    const person = JSON.stringify([supplier, kind, personKey, type]);
    const own = `${person} ${story.start ?? 'unknown'}`;
    const goesOn = story.start === undefined && hasTransfers(kind) ? lastKeys.get(person) : undefined;
    const earlier = stories.get(goesOn ?? own);
    const key = earlier !== undefined && earlier.end === undefined ? (goesOn ?? own) : own;
    const start = key === own ? story.start : earlier?.start;
    stories.set(key, { ...story, ...(start !== undefined && { start }) });
    lastKeys.set(person, key);
  };

  for (const delivery of inOrder(deliveries)) {
    const told = new Map<string, number>();
    for (const kind of recordKinds) {
      const period = delivery.periods[kind];
      if (period === undefined) continue;
      for (const [row, record] of (delivery.records[kind] ?? []).entries()) {
        const place = { record: kind, path: `/${kind}/${row}` };
        const story = storyOf(kind, delivery.supplier, record, addDays(period.end, -1), place);
        const before = timesTold(told, story);
        if (before > 0 && hasBsn(record)) onRepeated?.(story);
        keep(before === 0 || hasBsn(record) || sameIsOneChild ? story : twinOf(story, before));
      }
    }
  }
  return [...stories.values()];
}

/** How often a delivery told a record before; counts it. */
function timesTold(told: Map<string, number>, { kind, personKey, type, start }: Story): number {
  const key = JSON.stringify([kind, personKey, type, start]);
  const before = told.get(key) ?? 0;
  told.set(key, before + 1);
  return before;
}

/** The second, third … child that is written the same. */
function twinOf(story: Story, number: number): Story {
  return { ...story, personKey: `${story.personKey} (${number + 1})` };
}

/** A receiving institution may leave both days out in later periods: the story keeps its start. Help always has one. */
function hasTransfers(kind: RecordKind): boolean {
  return kind !== 'jeugdhulp' && kind !== 'preventief';
}

function inOrder(deliveries: readonly Delivery[]): readonly Delivery[] {
  const endOf = ({ periods }: Delivery): string =>
    Object.values(periods)
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? '';
  return [...deliveries].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
}

function storyOf(
  kind: RecordKind,
  supplier: string | undefined,
  record: DeliveredRecord,
  lastDay: PlainDate,
  place: Story['place'],
): Story {
  const { startField, endField, typeField } = records[kind];
  const start = dayOf(textIn(record, startField));
  const takenOver = dayOf(textIn(record, 'datumOvergedragenGekregen'));
  const end = known(dayOf(textIn(record, endField))) ?? known(dayOf(textIn(record, 'datumOvergedragen')));
  const begin = known(start) ?? known(takenOver);
  return {
    kind,
    supplier,
    personKey: personKeyOf(record),
    type: textIn(record, typeField),
    ...(begin !== undefined && { start: begin }),
    ...(end !== undefined && { end }),
    reason: textIn(record, 'redenBeeindiging'),
    record,
    lastDay,
    place,
  };
}

function known(day: Day): PlainDate | undefined {
  return isDay(day) ? day : undefined;
}

/** The BSN, or where there is none what the protocol puts in its place. */
function personKeyOf(record: DeliveredRecord): string {
  if (hasBsn(record)) return textIn(record, 'bsn');
  return ['geslacht', 'geboortedatum', 'postcode', 'gemeentecode']
    .map((field) => textIn(record, field))
    .join('|');
}

function hasBsn(record: DeliveredRecord): boolean {
  const bsn = textIn(record, 'bsn');
  return /^\d{9}$/.test(bsn) && bsn !== '000000000' && bsn !== '999999999';
}
