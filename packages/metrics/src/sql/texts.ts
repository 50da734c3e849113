/** What SQL says when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const invalidNameTexts: Texts = {
  nl: 'De naam van een tabel of kolom is leeg of bevat een nulteken.',
  en: 'The name of a table or column is empty or holds a null character.',
};

export const invalidResultTexts: Texts = {
  nl: 'Rij {row} past niet bij deze vraag. Geef de rijen zoals de database ze gaf, met dezelfde kenmerken.',
  en: 'Row {row} does not fit this query. Give the rows as the database gave them, with the same labels.',
};
