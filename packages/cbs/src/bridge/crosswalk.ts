/**
 * Words of the register beside codes of the protocol. The mapping is ours: it follows the definitions of both; where two
 * codes would fit, none is chosen.
 */
import { type CareFormId, isA, isCareFormId, type Sex } from '@jeugd/core';

/** What a form of care is in a delivery: a code, `outside` youth help, or a form too wide to choose a code for. */
export type FormInDelivery = string | 'outside' | undefined;

/** Narrower forms stand before the wider ones that they belong to. */
const codeByForm: readonly (readonly [CareFormId, FormInDelivery])[] = [
  ['ambulant-netwerk', '04'],
  ['ambulant-op-locatie', '02'],
  ['daghulp', '03'],
  ['pleegzorg', '11'],
  ['gezinsgericht', '12'],
  ['logeren', '12'],
  // A conditional authorisation is carried out at home until it is not; a top clinic is open for one and closed for another.
  ['gesloten-voorwaardelijk', undefined],
  ['topkliniek', undefined],
  ['gesloten-jeugdhulp', '13'],
  ['residentieel', '14'],
  ['deeltijdverblijf', '14'],
  ['preventie-vrij-toegankelijk', 'outside'],
  ['informeel-netwerk', 'outside'],
  ['ouder-uit-huis', 'outside'],
  ['thuis', 'outside'],
  ['jji', 'outside'],
  ['wvggz-opname', 'outside'],
  ['wzd-opname', 'outside'],
  ['wlz-verblijf', 'outside'],
];

/** The hulpvorm of a form of care. */
export function careFormCodeOf(careForm: string): FormInDelivery {
  if (!isCareFormId(careForm)) return undefined;
  return codeByForm.find(([form]) => careForm === form || isA(careForm, form))?.[1];
}

/** The form of care of a hulpvorm: the widest that has no other code. Help by the local team has no form of its own. */
export const formByCode: Readonly<Record<string, CareFormId>> = {
  '01': 'zonder-verblijf',
  '02': 'ambulant-op-locatie',
  '03': 'daghulp',
  '04': 'ambulant-netwerk',
  '11': 'pleegzorg',
  '12': 'gezinsgericht',
  '13': 'gesloten-jeugdhulp',
  '14': 'residentieel',
};

/** Words for who referred a child. */
const referrerByCode: Readonly<Record<string, string>> = {
  '01': 'gemeente',
  '02': 'huisarts',
  '03': 'jeugdarts',
  '04': 'gecertificeerde-instelling',
  '05': 'medisch-specialist',
  '06': 'geen-verwijzer',
  '07': 'onbekend',
  '08': 'strafrechtelijke-beslissing',
};

const codeByReferrer = new Map(Object.entries(referrerByCode).map(([code, word]) => [word, code]));

/** The word for a referrer, or the code itself when there is none. */
export function referrerOf(code: string): string {
  return referrerByCode[code] ?? code;
}

/** The code of a referrer, by its word or as a code. */
export function referrerCodeOf(referrer: string): string | undefined {
  return referrerByCode[referrer] === undefined ? codeByReferrer.get(referrer) : referrer;
}

const sexByCode: Readonly<Record<string, 'female' | 'male' | 'unknown'>> = {
  V: 'female',
  M: 'male',
  O: 'unknown',
};

/** The sex that a code stands for. */
export function sexOf(code: string): Sex | undefined {
  return sexByCode[code];
}

/** The code of a sex; unknown for one that no list knows. */
export function sexCodeOf(sex: Sex | undefined): 'V' | 'M' | 'O' {
  return sex === 'female' ? 'V' : sex === 'male' ? 'M' : 'O';
}

/** The measure of a type of child protection that is one; guardianship is authority. */
export const measureByType: Readonly<Record<string, 'ots' | 'vots'>> = { '11': 'ots', '12': 'vots' };

/** The kind of authority of a type of guardianship. */
export const authorityByType: Readonly<
  Record<string, 'guardian-gi' | 'provisional-guardian' | 'temporary-guardian'>
> = { '21': 'guardian-gi', '22': 'provisional-guardian', '23': 'temporary-guardian' };

/** The type of child protection of a measure or authority. */
export const protectionTypeOf: Readonly<Record<string, string>> = {
  ots: '11',
  vots: '12',
  'guardian-gi': '21',
  'provisional-guardian': '22',
  'temporary-guardian': '23',
};

/** The authorisation of a type. */
export const authorisationByType: Readonly<Record<string, 'muhp' | 'gesloten-machtiging'>> = {
  '71': 'gesloten-machtiging',
  '72': 'muhp',
};

/** The type of an authorisation; how urgent and conditional ones are coded was not found. */
export const authorisationTypeOf: Readonly<Record<string, string>> = {
  'gesloten-machtiging': '71',
  muhp: '72',
};

/** What observations of answers to the delivered questions are called. */
export const answerInstruments = {
  tevredenheidNutEffect: 'client-rating',
  zonderHulpVerder: 'cbs-zonder-hulp-verder',
} as const;
