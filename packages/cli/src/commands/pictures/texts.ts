/** What the commands that draw say. */
import type { Texts } from '@jeugd/core';

export const readingTexts: Texts = { nl: 'leest {file}', en: 'reading {file}' };

export const writtenTexts: Texts = {
  nl: '{out}: {count} in beeld, op {day}. Gezinsgegevens: ga er zorgvuldig mee om.',
  en: '{out}: {count} shown, on {day}. Family data: handle with care.',
};

export const pictureErrorTexts = {
  'cli/nothing-read': {
    nl: 'In dit register is geen enkele tabel te gebruiken. {place}{message}',
    en: 'Not a single table of this register can be used. {place}{message}',
  },
  'cli/unknown-person': {
    nl: 'De persoon van --person staat niet in het register. Kijk in de kolom id van persons.',
    en: 'The person of --person is not in the register. Look in the column id of persons.',
  },
} as const satisfies Record<string, Texts>;
