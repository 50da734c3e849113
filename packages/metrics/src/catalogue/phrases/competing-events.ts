/** What rules an event out. */
import type { Texts } from '@jeugd/core';

export const home: Texts = { nl: 'naar huis', en: 'home' };

const kinOrGuardian: Texts = { nl: 'naar familie of voogd', en: 'kin or guardian' };

const otherCare: Texts = { nl: 'naar andere zorg', en: 'other care' };

export const independent: Texts = { nl: 'zelfstandig', en: 'independent' };

export const agedOut: Texts = { nl: 'door leeftijd', en: 'aged out' };

export const death: Texts = { nl: 'overlijden', en: 'death' };

const movedAway: Texts = { nl: 'uit beeld verhuisd', en: 'moved away' };

export const turnedEighteen: Texts = { nl: '18 geworden', en: 'turned 18' };

export const withdrawn: Texts = { nl: 'ingetrokken', en: 'withdrawn' };

/** Every way to leave care but going home. */
export const exitsOtherThanHome: readonly Texts[] = [
  kinOrGuardian,
  otherCare,
  independent,
  agedOut,
  death,
  movedAway,
];
