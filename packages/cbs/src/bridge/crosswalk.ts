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
export const formByCode: ReadonlyMap<string, CareFormId> = new Map([
  ['01', 'zonder-verblijf'],
  ['02', 'ambulant-op-locatie'],
  ['03', 'daghulp'],
  ['04', 'ambulant-netwerk'],
  ['11', 'pleegzorg'],
  ['12', 'gezinsgericht'],
  ['13', 'gesloten-jeugdhulp'],
  ['14', 'residentieel'],
]);

/** Words for who referred a child: those that messages of iJw become, too. */
const referrerByCode: ReadonlyMap<string, string> = new Map([
  ['01', 'gemeente'],
  ['02', 'huisarts'],
  ['03', 'jeugdarts'],
  ['04', 'gecertificeerde-instelling'],
  ['05', 'medisch-specialist'],
  ['06', 'geen-verwijzer'],
  ['07', 'onbekend'],
  ['08', 'justitie'],
]);

const codeByReferrer = new Map([...referrerByCode].map(([code, word]) => [word, code]));

/** The word for a referrer, or the code itself when there is none. */
export function referrerOf(code: string): string {
  return referrerByCode.get(code) ?? code;
}

/** The code of a referrer, by its word or as a code. */
export function referrerCodeOf(referrer: string): string | undefined {
  return referrerByCode.has(referrer) ? referrer : codeByReferrer.get(referrer);
}

const sexByCode: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map([
  ['V', 'female'],
  ['M', 'male'],
  ['O', 'unknown'],
]);

/** The sex that a code stands for. */
export function sexOf(code: string): Sex | undefined {
  return sexByCode.get(code);
}

/** The code of a sex; unknown for one that no list knows. */
export function sexCodeOf(sex: Sex | undefined): 'V' | 'M' | 'O' {
  return sex === 'female' ? 'V' : sex === 'male' ? 'M' : 'O';
}

/** The measure of a type of child protection that is one; guardianship is authority. */
export const measureByType: ReadonlyMap<string, 'ots' | 'vots'> = new Map([
  ['11', 'ots'],
  ['12', 'vots'],
]);

/** The kind of authority of a type of guardianship. */
export const authorityByType: ReadonlyMap<
  string,
  'guardian-gi' | 'provisional-guardian' | 'temporary-guardian'
> = new Map([
  ['21', 'guardian-gi'],
  ['22', 'provisional-guardian'],
  ['23', 'temporary-guardian'],
]);

/** The type of child protection of a measure or authority. */
export const protectionTypeOf: ReadonlyMap<string, string> = new Map(
  [...measureByType, ...authorityByType].map(([type, kind]) => [kind, type]),
);

/** The authorisation of a type; how urgent and conditional ones are coded was not found. */
export const authorisationByType: ReadonlyMap<string, 'muhp' | 'gesloten-machtiging'> = new Map([
  ['71', 'gesloten-machtiging'],
  ['72', 'muhp'],
]);

/** The type of an authorisation. */
export const authorisationTypeOf: ReadonlyMap<string, string> = new Map(
  [...authorisationByType].map(([type, kind]) => [kind, type]),
);

/** What observations of answers to the delivered questions are called. */
export const answerInstruments = {
  tevredenheidNutEffect: 'client-rating',
  zonderHulpVerder: 'cbs-zonder-hulp-verder',
} as const;
