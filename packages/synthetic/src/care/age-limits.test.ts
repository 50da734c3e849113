import { type CareFormId, dayNumber, type PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { dateOn } from '../register/day.js';
import { withinAgeLimits } from './age-limits.js';
import type { Help, Stay, Story } from './story.js';

const stay = (careForm: CareFormId, start: PlainDate, end: PlainDate, continued = false): Stay => ({
  careForm,
  start: dayNumber(start),
  end: dayNumber(end),
  continued,
});
const help = (start: PlainDate, end: PlainDate, more: Partial<Help> = {}): Help => ({
  careForm: 'ambulant',
  start: dayNumber(start),
  end: dayNumber(end),
  helpPart: 1,
  ...more,
});
const story = (more: Partial<Story>): Story => ({
  away: [],
  partTime: [],
  help: [],
  supervised: false,
  ...more,
});

/** The last day of the one stay in a story about a child born on a day, after the law. */
function endOfStay(birth: PlainDate, only: Stay): PlainDate | undefined {
  const { away } = withinAgeLimits(story({ away: [{ stays: [only], exit: 'home' }] }), dayNumber(birth));
  const end = away[0]?.stays[0].end;
  return end === undefined ? undefined : dateOn(end);
}

function endOfHelp(birth: PlainDate, only: Help): PlainDate | undefined {
  const end = withinAgeLimits(story({ help: [only] }), dayNumber(birth)).help[0]?.end;
  return end === undefined ? undefined : dateOn(end);
}

describe('age limits', () => {
  it.each([
    // A group ends on the eighteenth birthday; what ends on that day stays as it is.
    ['2004-05-10', 'open-leefgroep', '2021-01-01', '2023-01-01', '2022-05-10'],
    ['2004-05-10', 'open-leefgroep', '2021-01-01', '2022-05-10', '2022-05-10'],
    ['2004-05-10', 'open-leefgroep', '2021-01-01', '2022-05-09', '2022-05-09'],
    // Born on 29 February: eighteen on 1 March 2022.
    ['2004-02-29', 'open-leefgroep', '2021-01-01', '2023-01-01', '2022-03-01'],
    // Foster care: eighteen one day before the law of 2023, and on its first day.
    ['2004-12-31', 'voltijdpleegzorg', '2021-01-01', '2027-01-01', '2022-12-31'],
    ['2005-01-01', 'voltijdpleegzorg', '2021-01-01', '2027-01-01', '2026-01-01'],
    ['2005-01-01', 'netwerkpleegzorg', '2021-01-01', '2024-04-01', '2024-04-01'],
    // A family home is no foster care.
    ['2005-01-01', 'gezinshuis', '2021-01-01', '2027-01-01', '2023-01-01'],
  ] as const)('of a child born on %s let %s of %s to %s end on %s', (birth, form, start, end, expected) => {
    expect(endOfStay(birth, stay(form, start, end))).toBe(expected);
  });

  it('let continued care go on, to 21 at most', () => {
    expect(endOfStay('2000-06-01', stay('gezinshuis', '2017-01-01', '2019-01-01', true))).toBe('2019-01-01');
    expect(endOfStay('2000-06-01', stay('gezinshuis', '2017-01-01', '2023-01-01', true))).toBe('2021-06-01');
  });

  it('let nothing begin on or after the eighteenth birthday', () => {
    expect(endOfStay('2005-01-01', stay('voltijdpleegzorg', '2023-01-01', '2024-01-01'))).toBeUndefined();
    expect(endOfHelp('2005-01-01', help('2023-01-01', '2024-01-01', { continued: true }))).toBeUndefined();
  });

  it('let help go on when it is continued, and never participation or personal care', () => {
    expect(endOfHelp('2005-01-01', help('2022-01-01', '2024-01-01', { continued: true }))).toBe('2024-01-01');
    expect(endOfHelp('2005-01-01', help('2022-01-01', '2024-01-01'))).toBe('2023-01-01');
    expect(endOfHelp('2005-01-01', help('2022-01-01', '2024-01-01', { continued: true, helpPart: 3 }))).toBe(
      '2023-01-01',
    );
  });

  it('make an exit that was cut an exit by age, drop what comes later, and leave other exits alone', () => {
    const stays = [
      stay('gesloten-instelling', '2022-10-01', '2022-12-15'),
      stay('kleinschalig-open', '2022-12-15', '2023-02-01'),
      stay('gezinshuis', '2023-02-01', '2023-06-01'),
    ] as const;
    const cut = withinAgeLimits(story({ away: [{ stays, exit: 'home' }] }), dayNumber('2005-01-01')).away[0];
    expect(cut?.exit).toBe('aged-out');
    expect(cut?.stays.map(({ end }) => dateOn(end))).toEqual(['2022-12-15', '2023-01-01']);
    const whole = withinAgeLimits(story({ away: [{ stays, exit: 'home' }] }), dayNumber('2009-01-01'))
      .away[0];
    expect(whole).toEqual({ stays, exit: 'home' });
  });
});
