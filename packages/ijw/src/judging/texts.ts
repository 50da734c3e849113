/** What judging says when it is asked wrongly, in Dutch and English. */
import type { Texts } from '@jeugd/core';

export const judgingErrorTexts = {
  'ijw/findings-not-kept': {
    nl: 'Van {code} zijn niet alle bevindingen bewaard, en wat niet bewaard is zou als goed gelden. Beoordeel met keep: Infinity.',
    en: 'Not all findings of {code} were kept, and what was not kept would count as right. Judge with keep: Infinity.',
  },
} as const satisfies Record<string, Texts>;
