/** What `jeugd validate` says. */
import type { Texts } from '@jeugd/core';

export const checkingTexts: Texts = { nl: 'controleert {file}', en: 'checking {file}' };
export const readingTexts: Texts = { nl: 'leest {file}', en: 'reading {file}' };

export const validateErrorTexts = {
  'cli/days-differ': {
    nl: 'Deze registers zijn op verschillende dagen gemaakt. Geef met --as-of de peildatum op.',
    en: 'These registers were extracted on different days. Say with --as-of on which day to judge.',
  },
  'cli/not-json': {
    nl: '{file} is geen JSON. Geef bij --baseline een rapport dat is gemaakt met --format json.',
    en: '{file} is no JSON. Give --baseline a report that was made with --format json.',
  },
} as const satisfies Record<string, Texts>;
