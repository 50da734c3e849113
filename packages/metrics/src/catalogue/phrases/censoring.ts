/** What becomes, in several metrics, of those who were not followed to the end. */
import type { Texts } from '@jeugd/core';

export const noCensoring: Texts = { nl: 'komt niet voor', en: 'none' };

export const notFollowedLeftOut: Texts = {
  nl: 'komt niet voor: wie niet zo lang gevolgd is, valt af en wordt apart geteld',
  en: 'none: who is not followed so far is left out and counted',
};

export const noFigureWithoutYear: Texts = {
  nl: 'zonder 12 maanden volgen is er geen cijfer',
  en: 'without 12 months of follow-up there is no figure',
};

export const atAsOf: Texts = { nl: 'telt mee tot de dag tot waar gevolgd is (asOf)', en: 'at asOf' };

export const lostEpisode: Texts = {
  nl: 'telt mee zolang een terugkeer nog lang genoeg te volgen is (tot asOf − lastingNights); een uithuisplaatsing die uit beeld raakt, tot de laatste bekende dag',
  en: 'at asOf − lastingNights; an episode lost from sight at the last day known',
};

export const lostChild: Texts = {
  nl: 'telt mee zolang een terugkeer nog lang genoeg te volgen is (tot asOf − lastingNights), of tot het kind uit beeld raakt',
  en: 'at asOf − lastingNights, and where a child is lost from sight',
};

export const atEndOfWindow: Texts = {
  nl: 'telt mee tot het einde van de periode',
  en: 'at the end of the window',
};

export const daysUpToEndOfWindow: Texts = {
  nl: 'dagen tellen tot het einde van de periode, en niet verder dan gevolgd is (asOf)',
  en: 'days count up to the end of the window and asOf',
};
