/** Indicators over time: stock and flow, how long, and who comes back. */
import { addYears, daysBetween, type PlainDate } from '@jeugd/core';
import { mergedHelp, spanOf } from '../../bridge/merge-help.js';
import { isStay } from '../../bridge/stays.js';
import { careFormCodes } from '../../codes/youth-help.js';
import { periodOfDay } from '../../periods/reporting-period.js';
import type { IndicatorFigure, IndicatorWarning } from '../figure.js';
import { beganIn, byPerson, endedIn, type IndicatorCase, isIn, leftIn, type Spell } from '../spells.js';
import type { Computes } from './computes.js';
import { counted, meanOf, shareOf, without } from './parts.js';

export const timeIndicators = {
  'stand-stroom': (one) => [
    ...flowOf('jeugdhulp', one.help, one),
    ...flowOf('jeugdbescherming', one.protection, one),
    ...flowOf('jeugdreclassering', one.probation, one),
  ],

  duur(one) {
    const ended = one.help.filter((spell) => endedIn(spell, one));
    const parts = careFormCodes.codes.map(({ code }) => ({
      by: { hulpvorm: code },
      spells: ended.filter(({ type }) => type === code),
    }));
    return [{ by: {}, spells: ended }, ...parts].map(({ by, spells }) => {
      const warnings: IndicatorWarning[] = ['day-count-unknown'];
      if (spells.some(({ type }) => isStay(type))) warnings.push('nights-are-days-plus-one');
      return meanOf('duur', by, spells.map(daysOf), 'days', one, { warnings });
    });
  },

  zorgduur(one) {
    const all = [...one.help, ...one.protection, ...one.probation].map((spell) => ({
      ...spell,
      key: spell.personKey,
    }));
    const spans = mergedHelp(all).flatMap((run) => spanOf(run) ?? []);
    const ended = spans.filter(
      ({ end }) => end !== undefined && end >= one.period.start && end <= one.lastDay,
    );
    return [
      meanOf('zorgduur', {}, ended.map(daysOf), 'days', one, {
        warnings: ['gap-not-found', 'day-count-unknown'],
      }),
    ];
  },

  'herhaald-beroep-statline'(one) {
    const id = 'herhaald-beroep-statline';
    if (one.coverage === undefined || one.coverage.start > addYears(one.period.start, -5))
      return [without(id, 'look-back-incomplete', 'proportion', one)];
    const started = one.help.filter((spell) => beganIn(spell, one));
    const perPerson = byPerson(one.help);
    const repeated = started.filter(({ personKey, start }) =>
      (perPerson.get(personKey) ?? []).some(
        (other) => other.start < start && (other.end ?? start) >= addYears(start, -5),
      ),
    );
    return [shareOf(id, {}, repeated.length, started.length, one, { warnings: ['limit-not-found'] })];
  },

  'geen-nieuwe-start-outcome-3.2'(one) {
    const id = 'geen-nieuwe-start-outcome-3.2';
    const followUp = periodOfDay(one.period.end, 'half-year').end;
    if (one.coverage === undefined || one.coverage.end < followUp)
      return [without(id, 'follow-up-incomplete', 'proportion', one)];
    const closed = one.help.filter((spell) => endedIn(spell, one));
    const perPerson = byPerson(one.help);
    const restarted = closed.filter(({ personKey, end = one.lastDay }) =>
      (perPerson.get(personKey) ?? []).some(({ start }) => start > end && start < followUp),
    );
    return [
      shareOf(id, {}, closed.length - restarted.length, closed.length, one, {
        warnings: ['same-day-not-found'],
      }),
    ];
  },
} satisfies Computes;

function flowOf(soort: string, spells: readonly Spell[], one: IndicatorCase): readonly IndicatorFigure[] {
  const running = spells.filter((spell) => isIn(spell, one));
  const began = running.filter((spell) => beganIn(spell, one)).length;
  const left = running.filter((spell) => leftIn(spell, one)).length;
  const parts = {
    beginstand: running.length - began,
    instroom: began,
    uitstroom: left,
    eindstand: running.length - left,
    actief: running.length,
  };
  return Object.entries(parts).map(([deel, count]) =>
    counted('stand-stroom', { soort, deel }, count, 'count', one),
  );
}

function daysOf({
  start,
  end = start,
}: {
  readonly start: PlainDate;
  readonly end?: PlainDate | undefined;
}): number {
  return daysBetween(start, end);
}
