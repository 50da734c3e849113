/** What pictures of curves say. */
import type { Texts } from '@jeugd/core';

export const curveTexts = {
  survival: { nl: 'Wie er nog is, door de tijd', en: 'Who is still there, over time' },
  incidence: { nl: 'Bij wie het zover is, door de tijd', en: 'For whom it has come, over time' },
  survivalAxis: { nl: 'aandeel dat er nog is', en: 'share still there' },
  incidenceAxis: { nl: 'aandeel', en: 'share' },
  days: { nl: 'dagen', en: 'days' },
  atRiskTitle: { nl: 'Nog gevolgd', en: 'At risk' },
  atRisk: { nl: 'nog gevolgd', en: 'at risk' },
  share: { nl: 'aandeel', en: 'share' },
  time: { nl: '{group}, {time}', en: '{group}, {time}' },
  groupAt: {
    nl: '{name}: {value} na {time} {unit}{limits}',
    en: '{name}: {value} after {time} {unit}{limits}',
  },
  limits: { nl: ' ({level} %-interval {limits})', en: ' ({level} % interval {limits})' },
  hidden: { nl: '{name}: verborgen', en: '{name}: hidden' },
  nobody: { nl: '{name}: niemand gevolgd', en: '{name}: nobody followed' },
  band: {
    nl: 'Band: {level} %-interval. Onder de grafiek: wie er op dat moment nog gevolgd werd.',
    en: 'Band: {level} % interval. Below the chart: who was still followed at that time.',
  },
  ends: {
    nl: 'Een lijn stopt waar geen of te weinig kinderen meer gevolgd werden.',
    en: 'A line stops where no children, or too few, were still followed.',
  },
  noBand: {
    nl: 'Zonder interval. Onder de grafiek: wie er op dat moment nog gevolgd werd.',
    en: 'Without interval. Below the chart: who was still followed at that time.',
  },
} as const satisfies Record<string, Texts>;
