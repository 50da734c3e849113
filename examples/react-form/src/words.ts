/** What the page says, in both languages. */
import type { Texts } from '@jeugd/core';

export const words = {
  title: { nl: 'Wie hoort erbij?', en: 'Who belongs to the family?' },
  lead: {
    nl: 'Voeg mensen toe; het genogram tekent zichzelf. Wat u invult, blijft op deze pagina. De familie hieronder is verzonnen.',
    en: 'Add people; the genogram draws itself. What you fill in stays on this page. The family below was invented.',
  },
  add: { nl: 'Iemand toevoegen', en: 'Add somebody' },
  tie: { nl: 'Deze persoon is', en: 'This person is' },
  toId: { nl: 'Van wie', en: 'Of whom' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  sex: { nl: 'Geslacht', en: 'Sex' },
  livesWithChild: { nl: 'Woont bij het kind', en: 'Lives with the child' },
  submit: { nl: 'Voeg toe', en: 'Add' },
  people: { nl: 'In de familie', en: 'In the family' },
  remove: { nl: 'Verwijder', en: 'Remove' },
  attention: { nl: 'Klopt dit?', en: 'Is this right?' },
  genogram: { nl: 'Genogram', en: 'Genogram' },
  drawing: { nl: 'Het genogram wordt getekend …', en: 'The genogram is being drawn …' },
  choose: { nl: 'Kies …', en: 'Choose …' },
} as const satisfies Record<string, Texts>;

export const tieWords = {
  'parent-of': { nl: 'ouder', en: 'a parent' },
  'sibling-of': { nl: 'broer of zus', en: 'a brother or sister' },
  'partner-of': { nl: 'partner', en: 'the partner' },
} as const satisfies Record<string, Texts>;

export const sexWords = {
  female: { nl: 'vrouw', en: 'female' },
  male: { nl: 'man', en: 'male' },
  unknown: { nl: 'onbekend', en: 'unknown' },
} as const satisfies Record<string, Texts>;

/** What to do about a field that the schema refuses. */
export const faultWords = {
  tie: { nl: 'Kies wat deze persoon is.', en: 'Choose what this person is.' },
  toId: { nl: 'Kies van wie.', en: 'Choose of whom.' },
  birthDate: { nl: 'Vul een bestaande datum in.', en: 'Fill in a day that exists.' },
  sex: { nl: 'Kies het geslacht, of onbekend.', en: 'Choose the sex, or unknown.' },
  livesWithChild: { nl: 'Zeg ja of nee.', en: 'Say yes or no.' },
} as const satisfies Record<string, Texts>;
