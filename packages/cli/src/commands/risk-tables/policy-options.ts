/** The words of the options that say how a risk table leaves the house. */
import type { OptionDescription } from '../description.js';

/** The options of the policy. */
export const policyOptions: readonly OptionDescription[] = [
  {
    flags: '--min-cell <number>',
    summary: {
      nl: 'geen aantal in de tabel is kleiner dan dit (anders 10)',
      en: 'no number in the table is smaller than this (10 unless told)',
    },
  },
  {
    flags: '--step <days>',
    summary: {
      nl: 'rondt tijden af op veelvouden hiervan (anders 7)',
      en: 'round times to multiples of this (7 unless told)',
    },
  },
  {
    flags: '--exact',
    summary: {
      nl: 'laat de kleine aantallen staan: niet om te publiceren',
      en: 'keep the small numbers: not for publication',
    },
  },
];
