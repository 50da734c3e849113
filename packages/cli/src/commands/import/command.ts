/** The words of `jeugd import`. */

import { registerForms, textOrJson } from '../choices.js';
import type { CommandDescription } from '../description.js';
import { homes, sources } from './choices.js';

export const importCommand: CommandDescription = {
  name: 'import',
  title: { nl: 'maak een register van berichten', en: 'make a register of messages' },
  summary: {
    nl: 'Leest de iJw-berichten in een map in volgorde van bestandsnaam, controleert ze (niveau 1 tot en met 3, en niveau 4 voor een deel) en schrijft het register dat ze vertellen: kinderen, aanbieders, trajecten, verblijf en maatregelen. Een bericht dat wordt afgewezen telt niet mee. Zegt wat niet in het register past. Berichten zeggen niet waar een kind heen ging: --home zegt wat dan wordt aangenomen.',
    en: 'Reads the iJw messages in a folder in order of file name, checks them (levels 1 to 3, and level 4 in part) and writes the register that they tell of: children, providers, trajectories, stays and measures. A message that is rejected does not count. Says what does not fit into the register. Messages do not say where a child went: --home says what is assumed then.',
  },
  input: {
    name: '<source...>',
    values: sources,
    summary: {
      nl: 'het woord ijw, en de map met berichten',
      en: 'the word ijw, and the folder with messages',
    },
  },
  options: [
    {
      flags: '--archive-from <date>',
      summary: {
        nl: 'dag waarop de berichten beginnen, als er toen al zorg liep: wat volgt op een bericht van daarvoor telt mee, met een waarschuwing (anders zijn de berichten alles wat er is)',
        en: 'day on which the messages begin, when care already ran then: what follows a message sent before counts, with a warning (the messages are all there are unless given)',
      },
    },
    {
      flags: '--covers <days>',
      summary: {
        nl: 'dagen waarvan de berichten alles vertellen, zoals 2020-01-01/2025-01-01; de laatste hoort er niet meer bij (anders onbekend)',
        en: 'days of which the messages tell all, such as 2020-01-01/2025-01-01; the last is no longer in (unknown unless given)',
      },
    },
    {
      flags: '--out <register>',
      values: 'path',
      required: true,
      summary: {
        nl: 'de map om het register in te schrijven; heel of helemaal niet',
        en: 'the folder to write the register into; whole or not at all',
      },
    },
    {
      flags: '--extracted-on <date>',
      summary: {
        nl: 'eerste dag waarover de berichten niets vertellen (anders de laatste dagtekening)',
        en: 'first day of which the messages tell nothing (the last day of a message unless given)',
      },
    },
    {
      flags: '--format <form>',
      values: registerForms,
      summary: {
        nl: 'vorm van de bestanden: csv, jsonl, json of parquet (anders csv)',
        en: 'form of the files: csv, jsonl, json or parquet (csv unless given)',
      },
    },
    {
      flags: '--home <when>',
      values: homes,
      summary: {
        nl: 'wanneer een kind na verblijf geacht wordt thuis te zijn: planned (geëindigd volgens plan, en geen ander verblijf) of never (anders planned)',
        en: 'when a child is taken to be home after a stay: planned (ended as planned, and no other stay) or never (planned unless given)',
      },
    },
    {
      flags: '--identities',
      summary: {
        nl: 'neem burgerservicenummers en namen over; ze blijven anders weg',
        en: 'keep citizen service numbers and names; they are left out otherwise',
      },
    },
    {
      flags: '--overwrite',
      summary: {
        nl: 'ook in een map waarin iets anders staat; dat blijft staan',
        en: 'also into a folder that holds something else; that stays',
      },
    },
    {
      flags: '--products <file>',
      values: 'path',
      summary: {
        nl: 'producttabel (CSV of JSON) met eigen productcodes: category, code, careForm; gaat voor de standaardtabel',
        en: 'table of products (CSV or JSON) with product codes of your own: category, code, careForm; goes before the standard one',
      },
    },
    {
      flags: '--report <form>',
      values: textOrJson,
      summary: {
        nl: 'vorm van het rapport op standaarduitvoer: text of json (anders text)',
        en: 'form of the report on standard output: text or json (text unless given)',
      },
    },
  ],
  examples: [
    {
      line: 'jeugd import ijw inbox --out register',
      summary: {
        nl: 'een map met berichten wordt een register',
        en: 'a folder of messages becomes a register',
      },
    },
    {
      line: 'jeugd import ijw inbox --out register && jeugd metrics register --metric time-to-home',
      summary: { nl: 'van berichten naar dagen tot thuis', en: 'from messages to days to home' },
    },
    {
      line: 'jeugd import ijw inbox --out register --archive-from 2022-01-01',
      summary: {
        nl: 'uit een archief dat begint terwijl er al zorg liep',
        en: 'from an archive that begins while care was running',
      },
    },
    {
      line: 'jeugd import ijw inbox --out register --products our-codes.csv',
      summary: { nl: 'met productcodes van de gemeente', en: 'with product codes of the municipality' },
    },
  ],
  load: async () => (await import('./action.js')).importMessages,
};
