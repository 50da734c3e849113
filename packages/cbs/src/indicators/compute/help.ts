/** Indicators on who has help, and which. */
import { isStay } from '../../bridge/stays.js';
import { careFormCodes } from '../../codes/youth-help.js';
import type { IndicatorId } from '../definition.js';
import type { IndicatorFigure } from '../figure.js';
import { beganIn, type IndicatorCase, isIn, isYouth, personsOf, type Spell } from '../spells.js';
import type { Computes } from './computes.js';
import { counted, shareOf, shareOfCodes, without } from './parts.js';

export const helpIndicators = {
  'jongere-met-jeugdhulp'(one) {
    const help = helpIn(one);
    const forms = careFormCodes.codes.map(({ code }) => ({
      by: { hulpvorm: code },
      spells: help.filter(({ type }) => type === code),
    }));
    return [{ by: {}, spells: help }, ...forms].map(({ by, spells }) =>
      counted('jongere-met-jeugdhulp', by, personsOf(spells), 'persons', one),
    );
  },

  jeugdhulptraject: (one) => [
    counted('jeugdhulptraject', {}, one.help.filter((spell) => isIn(spell, one)).length, 'count', one),
  ],

  'jeugdhulp-met-verblijf'(one) {
    const help = helpIn(one);
    const stays = help.filter(({ type }) => isStay(type));
    return [shareOf('jeugdhulp-met-verblijf', {}, personsOf(stays), personsOf(help), one)];
  },

  pleegzorg: (one) => [personsWith('pleegzorg', '11', one)],

  'gesloten-plaatsing': (one) => [personsWith('gesloten-plaatsing', '13', one)],

  'gestart-met-crisis'(one) {
    if (one.period.start < '2018-01-01')
      return [without('gestart-met-crisis', 'not-in-version', 'proportion', one)];
    const started = one.help.filter((spell) => beganIn(spell, one));
    return [shareOfCodes('gestart-met-crisis', {}, started, 'gestartMetCrisis', ['01'], ['01', '02'], one)];
  },
} satisfies Computes;

function helpIn(one: IndicatorCase): readonly Spell[] {
  return one.help.filter((spell) => isIn(spell, one) && isYouth(spell, one));
}

function personsWith(id: IndicatorId, code: string, one: IndicatorCase): IndicatorFigure {
  return counted(id, {}, personsOf(helpIn(one).filter(({ type }) => type === code)), 'persons', one);
}
