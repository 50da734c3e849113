/** The words of the options that say how a risk table leaves the house. */
import type { OptionDescription } from '../description.js';

/** Of figures: whether zeros are shown. A risk table itself has no small number in a 0. */
export const showZerosOption: OptionDescription = {
  flags: '--show-zeros',
  summary: {
    nl: 'toont ook cijfers waarin geen enkel kind meetelt, of elk kind: die zeggen iets over ieder van hen',
    en: 'show figures in which no child counts, or every child, too: they tell of each of them',
  },
};

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
