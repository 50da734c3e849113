/** The words of help that belong to no single command. */
import type { Texts } from '@jeugd/core';

export const aboutTexts: Texts = {
  nl: 'Controleert jeugdzorggegevens en berekent er uitkomstcijfers uit. Niets verlaat deze computer.',
  en: 'Checks youth care data and computes outcome figures from them. Nothing leaves this computer.',
};

export const helpCommandTexts: Texts = {
  nl: 'toont de uitleg van een opdracht',
  en: 'show the help of a command',
};
export const helpOptionTexts: Texts = { nl: 'toont deze uitleg', en: 'show this help' };
export const versionOptionTexts: Texts = { nl: 'toont de versie', en: 'show the version' };
export const localeOptionTexts: Texts = {
  nl: 'taal: nl of en (anders volgens LC_ALL of LANG)',
  en: 'language: nl or en (otherwise as LC_ALL or LANG says)',
};
export const debugOptionTexts: Texts = {
  nl: 'toont bij een fout waar die in het programma ontstond',
  en: 'on an error, show where in the program it arose',
};

/** The headings that commander writes in English. */
export const headingTexts: Readonly<Record<string, Texts>> = {
  'Usage:': { nl: 'Gebruik:', en: 'Usage:' },
  'Arguments:': { nl: 'Invoer:', en: 'Input:' },
  'Options:': { nl: 'Opties:', en: 'Options:' },
  'Commands:': { nl: 'Opdrachten:', en: 'Commands:' },
  'Examples:': { nl: 'Voorbeelden:', en: 'Examples:' },
};

export const optionsPartTexts: Texts = { nl: '[opties]', en: '[options]' };
export const commandPartTexts: Texts = { nl: '<opdracht> [opties]', en: '<command> [options]' };

export const exitCodeTexts: Texts = {
  nl: 'Exitcode: 0 klaar, 1 er zijn fouten in de gegevens, 2 verkeerd gebruik of niets te openen.',
  en: 'Exit code: 0 done, 1 there are errors in the data, 2 wrong usage or nothing could be opened.',
};

export const moreHelpTexts: Texts = {
  nl: 'Meer over één opdracht: jeugd validate --help',
  en: 'More on one command: jeugd validate --help',
};
