/** What risk tables say when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const columnsDifferTexts: Texts = {
  nl: 'De kolommen zijn niet even lang. Verwacht: elk {length} rijen, zoals de tijden.',
  en: 'The columns are not equally long. Expected: {length} rows in each, as in the times.',
};

export const notTypedColumnTexts: Texts = {
  nl: 'Kolom {column} is niet te gebruiken zonder kopie. Verwacht: getallen van ten hoogste 32 bits of met decimalen, of voor vertrek en groep een woordenlijst (dictionary).',
  en: 'Column {column} cannot be used without a copy. Expected: numbers of at most 32 bits or with decimals, or for exits and groups a dictionary.',
};

export const differentDefinitionTexts: Texts = {
  nl: 'Risicotabellen met een andere definitie of versie tellen niet op. Maak ze met dezelfde definitie.',
  en: 'Risk tables with another definition or version do not add up. Make them with the same definition.',
};

export const protectedTableTexts: Texts = {
  nl: 'Een tabel waaruit kleine aantallen zijn weggelaten, is niet af te trekken. Gebruik de exacte tabellen.',
  en: 'A table from which small numbers were left out cannot be taken away. Use the exact tables.',
};

export const invalidPolicyTexts: Texts = {
  nl: 'De optie {option} verwacht {expected}.',
  en: 'The option {option} expects {expected}.',
};

export const notContainedTexts: Texts = {
  nl: 'De af te trekken tabel bevat rijen die niet in de andere zitten. Trek alleen af wat eerder is opgeteld.',
  en: 'The table to take away holds rows that the other does not. Take away only what was added before.',
};

export const nothingToMergeTexts: Texts = {
  nl: 'Er is geen risicotabel om op te tellen. Geef er ten minste een.',
  en: 'There is no risk table to add. Give at least one.',
};

/** Around what was expected at which place; see {@link expectations}. */
export const invalidTableTexts = (expected: Texts): Texts => ({
  nl: `Dit is geen risicotabel. Verwacht op {place}: ${expected.nl}.`,
  en: `This is not a risk table. Expected at {place}: ${expected.en}.`,
});

export const expectations = {
  json: { nl: 'JSON-tekst', en: 'JSON text' },
  object: { nl: 'een object', en: 'an object' },
  list: { nl: 'een lijst', en: 'a list' },
  version: { nl: 'versie 1', en: 'version 1' },
  definition: { nl: 'een JSON-waarde van hooguit 64 lagen', en: 'a JSON value of at most 64 layers' },
  labels: { nl: 'een object met alleen teksten', en: 'an object that holds texts only' },
  newLabels: { nl: 'kenmerken die nog geen cel heeft', en: 'labels that no cell before has' },
  times: { nl: 'oplopende getallen van 0 of meer', en: 'rising numbers of 0 or more' },
  count: { nl: 'een getal van 0 of meer', en: 'a number of 0 or more' },
  counts: {
    nl: 'evenveel getallen van 0 of meer als er tijden zijn',
    en: 'as many numbers of 0 or more as there are times',
  },
  cause: { nl: 'een oorzaak met een naam', en: 'a cause with a name' },
  protection: {
    nl: 'een object met minCell (1 of meer), step (meer dan 0), moved, otherMoved, cellsLeftOut, causesPooled en cutShort (0 of meer)',
    en: 'an object with minCell (1 or more), step (above 0), moved, otherMoved, cellsLeftOut, causesPooled and cutShort (0 or more)',
  },
  excluded: { nl: 'een geheel getal van 0 of meer', en: 'a whole number of 0 or more' },
  weighted: { nl: 'true, of het veld weglaten', en: 'true, or leave the field out' },
  balance: {
    nl: 'aantallen in balans: wie vertrekt of uit beeld raakt, kwam eerst in beeld, en omgekeerd',
    en: 'numbers in balance: who leaves or is censored came under observation before, and the other way round',
  },
} satisfies Record<string, Texts>;
