/** What several metrics count, and among whom. */
import type { Texts } from '@jeugd/core';

export const noDenominator: Texts = { nl: 'geen', en: 'none' };

export const childrenWhoEntered: Texts = {
  nl: 'kinderen die in de periode in zorg kwamen, elk met de eerste uithuisplaatsing',
  en: 'children who came into care in the window, each with the first episode',
};

export const firstFollowedEpisodes: Texts = {
  nl: 'eerste uithuisplaatsing van elk kind die in de periode begon en te volgen was',
  en: 'first episode of each child that began in the window and could be followed',
};

export const returnsOfMinors: Texts = {
  nl: 'blijvende terugkeer naar huis vóór de achttiende verjaardag',
  en: 'lasting returns home before the eighteenth birthday',
};

export const trajectoriesBegun: Texts = {
  nl: 'trajecten die in de periode begonnen',
  en: 'trajectories that began in the window',
};

export const trajectoriesEndedWithReason: Texts = {
  nl: 'trajecten die in de periode eindigden, met een bekende reden tenzij anders gezegd',
  en: 'trajectories that ended in the window, with a known reason unless told',
};

export const permanentWithinYearOfCensus: Texts = {
  nl: 'vertrek naar huis, familie of voogd binnen 12 maanden na de peildatum, vóór de achttiende verjaardag',
  en: 'exits to home, kin or guardian within 12 months of the census day, before the eighteenth birthday',
};
