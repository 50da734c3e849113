/** Indicators on how help ends and what clients say of it. */
import { measurementsOf, textIn } from '../../rules/engine/record-view.js';
import { endedIn, isIn, type Spell } from '../spells.js';
import type { Computes } from './computes.js';
import { meanOf, shareOf, without } from './parts.js';

const informants = ['jeugdige', 'ouder/opvoeder'] as const;

export const outcomeIndicators = {
  uitval(one) {
    const ended = one.help.filter((spell) => endedIn(spell, one));
    const known = ended.filter(({ reason }) => /^0[1-5]$/.test(reason));
    const excluded = ended.length - known.length;
    const parts = { '03': ['03'], '04': ['04'], '03+04': ['03', '04'], '02-05': ['02', '03', '04', '05'] };
    return Object.entries(parts).map(([reden, reasons]) => {
      const count = known.filter(({ reason }) => reasons.includes(reason)).length;
      return shareOf('uitval', { reden }, count, known.length, one, {
        excluded,
        warnings: ['denominator-own'],
      });
    });
  },

  tevredenheid(one) {
    const help = one.help.filter((spell) => isIn(spell, one));
    return informants.map((informant) => {
      const marks = help.flatMap((spell) => answersOf(spell, informant, 'tevredenheidNutEffect').map(Number));
      const valid = marks.filter((mark) => Number.isInteger(mark) && mark >= 1 && mark <= 10);
      const excluded = help.length - valid.length;
      return meanOf('tevredenheid', { informant }, valid, 'grade', one, {
        excluded,
        warnings: ['missing-left-out'],
      });
    });
  },

  'zonder-hulp-verder'(one) {
    const id = 'zonder-hulp-verder';
    if (one.period.start < '2022-01-01') return [without(id, 'scale-unknown', 'proportion', one)];
    const help = one.help.filter((spell) => isIn(spell, one));
    return informants.flatMap((informant) => {
      const all = help.flatMap((spell) => answersOf(spell, informant, 'zonderHulpVerder'));
      const answers = all.filter((answer) => /^0[1-4]$/.test(answer));
      const excluded = help.length - answers.length;
      const parts = { '01': ['01'], '02': ['02'], '03': ['03'], '04': ['04'], '03+04': ['03', '04'] };
      return Object.entries(parts).map(([antwoord, codes]) => {
        const count = answers.filter((answer) => codes.includes(answer)).length;
        return shareOf(id, { informant, antwoord }, count, answers.length, one, {
          excluded,
          warnings: ['missing-left-out'],
        });
      });
    });
  },
} satisfies Computes;

function answersOf({ record }: Spell, informant: string, field: string): readonly string[] {
  const own = measurementsOf(record).find((one) => textIn(one, 'typeInformant') === informant);
  const answer = own === undefined ? '' : textIn(own, field);
  return answer === '' ? [] : [answer];
}
