import { describe, expect, it } from 'vitest';
import situations from '../../../fixtures/legal-situations.json' with { type: 'json' };
import { contains, isPlainDate, type PlainDate, plainDate } from '../../calendar/index.js';
import { indexRegister, parseRegister, type RegisterIndex } from '../../register/index.js';
import type { LegalLimitId } from './index.js';
import {
  authorisationInForce,
  authorityInForce,
  continuedCareOf,
  firstDayOutside,
  helpPossibleUntil,
  measureInForce,
  responsibleMunicipality,
  titleCoverage,
} from './index.js';

type Row = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Row[] | undefined>>;

interface Situation {
  readonly id: string;
  readonly text: string;
  readonly asOf: string;
  readonly records: Records;
  readonly expect: {
    readonly titleValid?: readonly { date: string; title: string; valid: boolean }[];
    readonly until?: readonly { what: string; firstDayOutside: string }[];
    readonly municipality?: readonly { date: string; municipality: string }[];
    readonly fires?: readonly string[];
    readonly passes?: readonly string[];
  };
}

const items = situations.items as unknown as readonly Situation[];
const indexOf = ({ records }: Situation): RegisterIndex => indexRegister(parseRegister(records).register);

describe('the worked situations', () => {
  // Counted by hand in the fixture.
  it('are all there', () => {
    expect(items).toHaveLength(65);
    expect(items.flatMap((each) => each.expect.titleValid ?? [])).toHaveLength(24);
    expect(items.flatMap((each) => each.expect.until ?? [])).toHaveLength(50);
    expect(items.flatMap((each) => each.expect.municipality ?? [])).toHaveLength(12);
  });
});

describe('whether a title is valid on a day', () => {
  const cases = items.flatMap((each) =>
    (each.expect.titleValid ?? []).map((expected) => ({ each, id: each.id, text: each.text, ...expected })),
  );

  it.each(cases)('$id, $title on $date is $valid: $text', ({ each, date, title, valid }) => {
    expect(isTitleValid(each, title, plainDate(date))).toBe(valid);
  });
});

describe('whether each night of a stay has a title', () => {
  // Rules A01 (under an order), A08 (voluntary) and K01 (closed) of the reference all ask it.
  const judged = items.filter(({ expect: { fires, passes } }) => fires !== undefined || passes !== undefined);

  it('is asked of 23 situations', () => expect(judged).toHaveLength(23));

  it.each(judged)('$id: $text', (each) => {
    const index = indexOf(each);
    const coverages = index.all('placements').map((stay) => titleCoverage(index, stay, plainDate(each.asOf)));
    const hasUncovered = coverages.some(({ uncoveredNights }) => uncoveredNights.length > 0);
    expect(hasUncovered).toBe(each.expect.fires !== undefined);
  });
});

describe('until when something may go on', () => {
  const cases = items.flatMap((each) =>
    (each.expect.until ?? []).map((expected) => ({ each, id: each.id, text: each.text, ...expected })),
  );

  it.each(cases)('$id, $what until $firstDayOutside: $text', ({ each, what, firstDayOutside: expected }) => {
    expect(endOf(each, what)).toBe(expected);
  });
});

describe('which municipality is responsible', () => {
  const cases = items.flatMap((each) =>
    (each.expect.municipality ?? []).map((expected) => ({ each, id: each.id, text: each.text, ...expected })),
  );

  it.each(cases)('$id, $municipality on $date: $text', ({ each, date, municipality }) => {
    expect(responsibleMunicipality(indexOf(each), 'c1', plainDate(date)).municipality).toBe(municipality);
  });
});

/** A measure by itself; otherwise the nights of the stay. */
function isTitleValid(situation: Situation, title: string, date: PlainDate): boolean {
  const index = indexOf(situation);
  const measures = index.all('measures').filter(({ kind }) => kind === title);
  if (measures.length > 0) return measures.some((each) => contains(measureInForce(index, each), date));
  const [placement] = index.all('placements');
  if (placement === undefined) throw new Error(`${situation.id} has no stay`);
  const { carried, uncoveredNights, undeterminedNights } = titleCoverage(
    index,
    placement,
    plainDate(situation.asOf),
  );
  const isCarried = carried.some((each) => each.title === title && contains(each, date));
  const isUncovered = uncoveredNights.some((each) => contains(each, date));
  const isInTheDark = undeterminedNights.some((each) => contains(each, date));
  // Once the order of sit-020 has ended only consent could carry the stay, and the register has no consents.
  expect(isInTheDark).toBe(situation.id === 'sit-020' && date >= '2025-05-01');
  expect(isUncovered || isInTheDark).toBe(!isCarried);
  return isCarried;
}

/** The limits that count from a day in a record, by what the situation calls them. */
const limits: Readonly<
  Record<string, readonly [LegalLimitId, table: string, field: string, onField?: string]>
> = {
  'plan may be set': ['gesloten-plan', 'placements', 'start'],
  'first evaluation': ['gesloten-plan-first-evaluation', 'plans', 'start'],
  measure: ['vbm-nood', 'restraints', 'date'],
  'conditions met': ['foster-conditions', 'foster-contracts', 'start'],
  'resumption allowed': ['resumption', '', 'end'],
  'answer in time': ['financieel-verantwoordelijk', 'information-requests', 'askedOn'],
  'must be kept': ['dossier-bewaring', 'dossiers', 'lastChangedOn', 'destroyedOn'],
  entry: ['verwijsindex', 'index-entries', 'reportedOn'],
  'plan in time': ['hulpverleningsplan', 'plans', 'waivedOn'],
};

function endOf(situation: Situation, what: string): PlainDate | undefined {
  const { records } = situation;
  if (what === 'decision in time') {
    const complaint = records['complaints']?.[0];
    return complaint === undefined
      ? firstDayOutside('decision-on-admission', dayIn(records['requests']?.[0], 'filedOn'))
      : firstDayOutside('klacht-vbm', dayIn(complaint, 'filedOn'));
  }
  const limit = limits[what];
  if (limit === undefined) return endForChild(situation, what);
  const [id, table, field, onField = field] = limit;
  const row = (records[table] ?? records['placements'] ?? records['trajectories'])?.[0];
  return firstDayOutside(id, dayIn(row, field), dayIn(row, onField));
}

function endForChild(situation: Situation, what: string): PlainDate | undefined {
  const index = indexOf(situation);
  const asOf = plainDate(situation.asOf);
  const [care] = [...index.all('placements'), ...index.all('trajectories')];
  if (care !== undefined && (what === 'foster care' || what === 'care')) {
    const answer = helpPossibleUntil(index, care);
    return answer.item === undefined ? undefined : answer.until;
  }
  if (care !== undefined && /same provider/.test(what)) return continuedCareOf(index, care, asOf)?.until;
  if (what === 'gezag' || what === 'provisional-guardian') {
    return lastDay(index.all('authorities').map((each) => authorityInForce(index, each).end));
  }
  if (what === 'placement' || what === 'closed stay') return endOfCoveredStay(index);
  const measures = index.all('measures').filter(({ kind }) => kind === what);
  const authorisations = index.all('authorisations').filter(({ kind }) => kind === what);
  return lastDay([
    ...measures.map((each) => measureInForce(index, each).end),
    ...authorisations.map((each) => authorisationInForce(index, each).end),
  ]);
}

/** The end of the last night that a title carries, of a stay that would go on for years. */
function endOfCoveredStay(index: RegisterIndex): PlainDate | undefined {
  const [placement] = index.all('placements');
  if (placement === undefined) return undefined;
  const { end: _, ...running } = placement;
  return lastDay(titleCoverage(index, running, '2040-01-01').carried.map(({ end }) => end));
}

function dayIn(row: Row | undefined, field: string): PlainDate {
  const day = row?.[field];
  if (!isPlainDate(day)) throw new Error(`no day in ${field}`);
  return day;
}

function lastDay(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
