/** What was expected where a text is not the identifier it should be. Never says what stood there instead. */
import type { Texts } from '../findings/locale.js';

export const bsnTexts: Texts = {
  nl: 'Dit is geen burgerservicenummer (BSN). Verwacht: 9 cijfers die aan de elfproef voldoen, met voorloopnullen.',
  en: 'This is not a citizen service number (BSN). Expected: 9 digits that pass the eleven test, leading zeros included.',
};

export const productionBsnTexts: Texts = {
  nl: 'Dit is geen burgerservicenummer (BSN) voor productie. Verwacht: 9 cijfers die aan de elfproef voldoen, buiten de testreeks die met 9999 begint.',
  en: 'This is not a citizen service number (BSN) for production. Expected: 9 digits that pass the eleven test, outside the test range that begins with 9999.',
};

export const agbCodeTexts: Texts = {
  nl: 'Dit is geen AGB-code. Verwacht: 8 cijfers, met voorloopnullen.',
  en: 'This is not an AGB code. Expected: 8 digits, leading zeros included.',
};

export const kvkNumberTexts: Texts = {
  nl: 'Dit is geen KVK-nummer. Verwacht: 8 cijfers, met voorloopnullen.',
  en: 'This is not a Chamber of Commerce (KVK) number. Expected: 8 digits, leading zeros included.',
};

export const vestigingsnummerTexts: Texts = {
  nl: 'Dit is geen vestigingsnummer. Verwacht: 12 cijfers, met voorloopnullen.',
  en: 'This is not a branch number (vestigingsnummer). Expected: 12 digits, leading zeros included.',
};

export const postcodeTexts: Texts = {
  nl: 'Dit is geen postcode. Verwacht: 4 cijfers en 2 hoofdletters zonder spatie, als 1234AB.',
  en: 'This is not a postcode. Expected: 4 digits and 2 capitals without a space, as 1234AB.',
};

export const gemeentecodeTexts: Texts = {
  nl: 'Dit is geen gemeentecode. Verwacht: 4 cijfers met voorloopnullen, als 0363.',
  en: 'This is not a municipality code. Expected: 4 digits, leading zeros included, as 0363.',
};

export const ibanTexts: Texts = {
  nl: 'Dit is geen Nederlands IBAN. Verwacht: NL, 2 controlecijfers, 4 hoofdletters en 10 cijfers, zonder spaties.',
  en: 'This is not a Dutch IBAN. Expected: NL, 2 check digits, 4 capitals and 10 digits, without spaces.',
};
