/** What building a placement says when a call is wrong. */
import type { Texts } from '../findings/locale.js';

export const cannotCarryTexts: Texts = {
  nl: 'Deze machtiging kan deze zorgvorm niet dragen. Verwacht: een gesloten machtiging bij gesloten jeugdhulp, een machtiging uithuisplaatsing bij ander verblijf.',
  en: 'This authorisation cannot carry this form of care. Expected: a closed authorisation with closed youth care, an authorisation for placement with other stays.',
};

export const ofAnotherChildTexts: Texts = {
  nl: 'De machtiging is van een ander kind dan het verblijf.',
  en: 'The authorisation is of another child than the placement.',
};

export const missingTexts: Texts = {
  nl: 'Gesloten jeugdhulp kan niet zonder machtiging. Geef de machtiging mee.',
  en: 'Closed youth care cannot do without an authorisation. Pass the authorisation.',
};
