/** What a funnel plot says. */
import type { Texts } from '@jeugd/core';

export const funnelTexts = {
  title: { nl: 'Trechtergrafiek', en: 'Funnel plot' },
  titleOf: { nl: 'Trechtergrafiek: {metric}', en: 'Funnel plot: {metric}' },
  shareSize: { nl: 'aantal kinderen in de noemer', en: 'children in the denominator' },
  ratioSize: { nl: 'verwacht aantal', en: 'number expected' },
  share: { nl: 'aandeel', en: 'share' },
  ratio: { nl: 'waargenomen / verwacht', en: 'observed / expected' },
  limits: { nl: '95 %-grenzen', en: '95 % limits' },
  place: { nl: 'plaats', en: 'place' },
  lines: {
    nl: 'Lijn: {target}. Binnen de grenzen (95 % heel, 99,8 % gestreept) kan het verschil toeval zijn; daarbuiten is er reden om te kijken, geen oordeel.',
    en: 'Line: {target}. Between the limits (95 % whole, 99.8 % dashed) the difference may be chance; beyond them is a reason to look, not a verdict.',
  },
  pooled: { nl: 'alle getoonde samen, {value}', en: 'all shown together, {value}' },
  told: { nl: 'het doel, {value}', en: 'the target, {value}' },
  inside: { nl: 'binnen de grenzen', en: 'within the limits' },
  outside95: { nl: 'buiten 95 %', en: 'beyond 95 %' },
  outside998: { nl: 'buiten 99,8 %', en: 'beyond 99.8 %' },
  marks: {
    nl: 'Rondje: binnen. Driehoek: buiten 95 %. Ruit: buiten 99,8 %.',
    en: 'Circle: within. Triangle: beyond 95 %. Diamond: beyond 99.8 %.',
  },
  counts: {
    nl: '{units} eenheden getekend: {inside} binnen de grenzen, {outside95} buiten 95 %, {outside998} buiten 99,8 %',
    en: '{units} units drawn: {inside} within the limits, {outside95} beyond 95 %, {outside998} beyond 99.8 %',
  },
  countsOnly: { nl: '{units} eenheden getekend', en: '{units} units drawn' },
  noFunnel: {
    nl: 'Zonder doel boven 0 en onder 100 % zijn er geen grenzen.',
    en: 'Without a target above 0 and below 100 % there are no limits.',
  },
  outliers: { nl: 'Buiten 99,8 %: {names}', en: 'Beyond 99.8 %: {names}' },
  notPlaced: {
    nl: '× Verborgen (te weinig kinderen) en dus niet te plaatsen: {names}',
    en: '× Hidden (too few children) and so not placed: {names}',
  },
  notKnown: { nl: 'Zonder waarde: {names}', en: 'Without a value: {names}' },
  andMore: { nl: '{names} en nog {count}', en: '{names} and {count} more' },
} as const satisfies Record<string, Texts>;
