/** What the disk says when a call is wrong. Paths were typed by the caller, so they may be repeated. */
import type { Texts } from '@jeugd/core';

export const diskTexts = {
  'files/not-found': {
    nl: 'Er is geen bestand of map {path}. Controleer de naam en de map waarin u werkt.',
    en: 'There is no file or folder {path}. Check the name and the folder you work in.',
  },
  'files/is-a-directory': {
    nl: '{path} is een map. Noem een bestand.',
    en: '{path} is a folder. Name a file.',
  },
  'files/not-a-directory': {
    nl: '{path} is een bestand. Noem een map.',
    en: '{path} is a file. Name a folder.',
  },
  'files/not-a-file': {
    nl: '{path} is geen gewoon bestand en geen map.',
    en: '{path} is neither an ordinary file nor a folder.',
  },
  'files/not-permitted': {
    nl: 'U mag {path} niet lezen of schrijven. Vraag toegang of kies een andere plaats.',
    en: 'You may not read or write {path}. Ask for access or choose another place.',
  },
  'files/too-large': {
    nl: '{path} is groter dan 2 GB. Deel het bestand of lees minder.',
    en: '{path} is larger than 2 GB. Split the file or read less.',
  },
  'files/disk-full': {
    nl: 'Er is geen ruimte voor {path}. Er is niets veranderd.',
    en: 'There is no room for {path}. Nothing has changed.',
  },
  'files/disk-fault': {
    nl: '{path} lezen of schrijven lukte niet ({reason}).',
    en: 'Reading or writing {path} failed ({reason}).',
  },
  'files/empty-folder': {
    nl: 'De map {path} is leeg. Verwacht: persons.csv en verder, of register.json.',
    en: 'The folder {path} is empty. Expected: persons.csv and so on, or register.json.',
  },
  'files/no-register': {
    nl: 'In de map {path} staat geen bestand van een register. Verwacht: persons.csv en verder, of register.json.',
    en: 'The folder {path} holds no file of a register. Expected: persons.csv and so on, or register.json.',
  },
  'files/no-table-name': {
    nl: 'De naam van {path} is niet die van een tabel. Verwacht: persons.csv, placements.csv en verder, of register.json.',
    en: 'The name of {path} is not that of a table. Expected: persons.csv, placements.csv and so on, or register.json.',
  },
  'files/folder-not-empty': {
    nl: 'In de map {path} staat iets anders dan een register; er is niets geschreven. Kies een nieuwe map, of sta overschrijven toe.',
    en: 'The folder {path} holds something other than a register; nothing was written. Choose a new folder, or allow overwriting.',
  },
  'files/invalid-name': {
    nl: 'Een bestand in een map heet bij zijn eigen naam, zonder map ervoor.',
    en: 'A file in a folder goes by its own name, without a folder before it.',
  },
} as const satisfies Record<string, Texts>;
