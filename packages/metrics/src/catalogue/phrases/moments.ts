/** The days from which several metrics count, and what they wait for. */
import type { Texts } from '@jeugd/core';

export const noTimeZero: Texts = { nl: 'niet van toepassing', en: 'none' };

export const noEvent: Texts = { nl: 'geen', en: 'none' };

export const firstNightAway: Texts = { nl: 'eerste nacht buitenshuis', en: 'first night away' };

export const firstNightOfEpisode: Texts = {
  nl: 'eerste nacht buitenshuis van de uithuisplaatsing',
  en: 'first night away of the episode',
};

export const entryIntoCare: Texts = {
  nl: 'eerste nacht buitenshuis van een uithuisplaatsing',
  en: 'first night away of an episode',
};

export const newEpisode: Texts = {
  nl: 'eerste nacht van een nieuwe uithuisplaatsing',
  en: 'first night of a new episode',
};

export const anotherPlace: Texts = { nl: 'plaatsing op een andere plek', en: 'a placement at another place' };

export const aNight: Texts = { nl: 'een nacht', en: 'a night' };

export const residence: Texts = { nl: 'verblijf', en: 'residence' };

export const lastingReturn: Texts = {
  nl: 'eerste nacht van een blijvende terugkeer naar huis',
  en: 'first night of a lasting return home',
};

export const asleepAtHome: Texts = {
  nl: 'thuis slapen op dag t, na een blijvende terugkeer',
  en: 'sleeping at home on day t, after a lasting return',
};

export const firstNightHome: Texts = { nl: 'eerste nacht thuis', en: 'first night home' };

export const permanentExit: Texts = {
  nl: 'vertrek naar huis, familie of een voogd',
  en: 'exit to home, kin or a guardian',
};

export const anyExit: Texts = { nl: 'vertrek uit zorg, waarheen ook', en: 'any exit from care' };

export const anyEndOfEpisode: Texts = {
  nl: 'einde van de uithuisplaatsing, hoe dan ook',
  en: 'end of the episode, of whatever kind',
};

export const endOfEpisode: Texts = { nl: 'einde van de uithuisplaatsing', en: 'end of the episode' };

export const firstDayAfterEpisode: Texts = {
  nl: 'eerste dag niet meer buitenshuis',
  en: 'first day no longer out of home',
};

export const firstDayOfHelp: Texts = { nl: 'eerste dag van de hulp', en: 'first day of the help' };

export const firstDayOfTrajectory: Texts = {
  nl: 'eerste dag van het traject',
  en: 'first day of the trajectory',
};

export const dayOfReferral: Texts = { nl: 'dag van de verwijzing', en: 'day of the referral' };

export const firstDayOfWindow: Texts = { nl: 'eerste dag van de periode', en: 'first day of the window' };

export const firstDayInWindow: Texts = { nl: 'eerste dag in de periode', en: 'first day in the window' };

export const firstDayAsMinor: Texts = {
  nl: 'eerste dag in de periode waarop het kind leefde en jonger was dan 18',
  en: 'first day in the window on which the child was alive and under 18',
};

export const firstNightInWindow: Texts = {
  nl: 'eerste nacht in de periode',
  en: 'first night in the window',
};

export const censusDay: Texts = {
  nl: 'peildatum: de laatste dag van de periode',
  en: 'census day: the last day of the window',
};
