/** The options that say which days figures are about. */
import type { OptionDescription } from './description.js';

export const windowOptions: readonly OptionDescription[] = [
  { flags: '--from <date>', summary: { nl: 'eerste dag van het venster', en: 'first day of the window' } },
  {
    flags: '--until <date>',
    summary: { nl: 'eerste dag na het venster', en: 'first day after the window' },
  },
  {
    flags: '--as-of <date>',
    summary: {
      nl: 'tot welke dag gevolgd is (anders extractedOn van het register, anders vandaag)',
      en: 'the day up to which was followed (extractedOn of the register unless told, else today)',
    },
  },
];
