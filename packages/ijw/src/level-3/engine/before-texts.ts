/** What is said of what may have been sent before the messages begin. */
import type { Texts } from '@jeugd/core';

export const sentBefore = 'ijw/sent-before';

export const beforeTexts: Readonly<Record<typeof sentBefore, Texts>> = {
  'ijw/sent-before': {
    nl: 'Hierbij hoort een eerder bericht dat er niet is ({rule}). Het kan voor het begin van de berichten zijn verstuurd, en dus is dit meegeteld.',
    en: 'This follows an earlier message that is not there ({rule}). It may have been sent before the messages begin, so this was taken in.',
  },
};
