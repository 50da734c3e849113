/** Options that the commands that draw share. */
import type { OptionDescription } from '../description.js';

/** Who. */
export const personOption: OptionDescription = {
  flags: '--person <id>',
  required: true,
  summary: { nl: 'om wie het gaat: id in het register', en: 'who it is about: id in the register' },
};

/** When. */
export const dayOption: OptionDescription = {
  flags: '--on <date>',
  summary: {
    nl: 'de dag die het toont (anders de dag waarop het register is gemaakt, anders vandaag)',
    en: 'the day it shows (the day the register was extracted unless given, otherwise today)',
  },
};

/** Where to. */
export const outOption: OptionDescription = {
  flags: '--out <file>',
  values: 'path',
  summary: {
    nl: 'bestand om te schrijven, heel of helemaal niet (anders standaarduitvoer)',
    en: 'file to write, whole or not at all (standard output unless given)',
  },
};

/** What it is drawn from. */
export const registerInput = {
  name: '<register>',
  summary: {
    nl: 'map of register.json; - leest standaardinvoer',
    en: 'folder or register.json; - reads standard input',
  },
};
