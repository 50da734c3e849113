/** What a comparison says. */
import type { Texts } from '@jeugd/core';

export const comparisonTexts = {
  title: { nl: 'Vergelijking', en: 'Comparison' },
  titleOf: { nl: 'Vergelijking: {metric}', en: 'Comparison: {metric}' },
  interval: { nl: 'Stip: waarde. Streep: {level} %-interval.', en: 'Dot: value. Line: {level} % interval.' },
  dot: { nl: 'Stip: waarde, zonder interval.', en: 'Dot: value, without interval.' },
  open: { nl: 'Pijl: de grens is niet bereikt.', en: 'Arrow: the limit was not reached.' },
  reference: { nl: 'Stippellijn: {name}, {value}.', en: 'Dashed line: {name}, {value}.' },
  cases: { nl: 'n', en: 'n' },
  limits: { nl: ' ({limits})', en: ' ({limits})' },
} as const satisfies Record<string, Texts>;
