/** The words of `jeugd validate`. */

import type { CommandDescription } from '../description.js';
import { forms, levels } from './choices.js';

export const validateCommand: CommandDescription = {
  name: 'validate',
  title: {
    nl: 'controleer een register, berichten of een levering aan het CBS',
    en: 'check a register, messages or a delivery to CBS',
  },
  summary: {
    nl: 'Controleert een register: een map met persons.csv en verder (CSV of JSON Lines), een register.json, of losse bestanden die samen een register zijn. Noemt bij elke fout bestand, regel en wat te doen. Controleert ook berichten van iJw 3.2 (XML): los op niveau 1 en 2, een map ook op niveau 3, in de volgorde van de bestandsnamen; en een levering aan CBS (CSV of XLSX met de veldnamen boven de kolommen, of vaste posities met --layout).',
    en: 'Checks a register: a folder with persons.csv and so on (CSV or JSON Lines), a register.json, or single files that together are a register. Names file, line and what to do for every fault. Also checks messages of iJw 3.2 (XML): single ones at levels 1 and 2, a folder at level 3 as well, in the order of the file names; and a delivery to CBS (CSV or XLSX with the field names above the columns, or fixed positions with --layout).',
  },
  input: {
    name: '<paths...>',
    summary: {
      nl: 'map of bestand; - leest een register.json of een bericht van standaardinvoer',
      en: 'folder or file; - reads a register.json or a message from standard input',
    },
  },
  options: [
    {
      flags: '--as-of <date>',
      summary: {
        nl: 'de peildatum (anders extractedOn van het register, anders vandaag; van berichten de laatste dagtekening)',
        en: 'the day on which to judge (extractedOn of the register unless told, else today; of messages their last day)',
      },
    },
    {
      flags: '--baseline <report>',
      values: 'path',
      summary: {
        nl: 'een eerder rapport (--format json): zegt wat nieuw is, wat weg is en wat bleef',
        en: 'an earlier report (--format json): tells what is new, what is gone and what stayed',
      },
    },
    {
      flags: '--fail-on <severity>',
      values: async () => (await import('@jeugd/validators')).failures,
      summary: {
        nl: 'exitcode 1 vanaf: error, warning, of met --baseline new-error, new-warning (anders error)',
        en: 'exit code 1 from: error, warning, or with --baseline new-error, new-warning (error unless given)',
      },
    },
    {
      flags: '--format <form>',
      values: forms,
      summary: {
        nl: 'text, json, sarif, operation-outcome of html (anders text)',
        en: 'text, json, sarif, operation-outcome or html (text unless given)',
      },
    },
    {
      flags: '--period <period>',
      summary: {
        nl: 'van een levering aan CBS: de verslagperiode, zoals 2024H1 of 2024Q1 (anders uit bestandsnaam of datums)',
        en: 'of a delivery to CBS: the reporting period, such as 2024H1 or 2024Q1 (from file name or dates unless given)',
      },
    },
    {
      flags: '--layout <layout>',
      values: 'path',
      repeats: true,
      summary: {
        nl: 'van een levering aan CBS met vaste posities: de bestandsdefinitie als JSON; van meer dan één krijgt elk bestand die met de lengte van zijn regels',
        en: 'of a delivery to CBS with fixed positions: the layout as JSON; of more than one each file gets that with the length of its lines',
      },
    },
    {
      flags: '--levels <levels>',
      values: levels,
      repeats: true,
      summary: {
        nl: 'van berichten, gescheiden door komma: niveau 1 (de vorm, als de XSD), 2 (binnen het bericht), 3 (tegen eerdere berichten, met van niveau 4 wat geen bron vraagt), 4 (tegen codelijsten en de peildatum); anders 1,2 en voor een map 1,2,3',
        en: 'of messages, with commas between: level 1 (the form, as the XSD), 2 (inside the message), 3 (against earlier messages, with of level 4 what asks no source), 4 (against code lists and the day to judge on); 1,2 unless given, for a folder 1,2,3',
      },
    },
  ],
  examples: [
    { line: 'jeugd validate municipality', summary: { nl: 'controleert een map', en: 'checks a folder' } },
    {
      line: 'jeugd validate register.json --as-of 2025-01-01 --format json > report.json',
      summary: { nl: 'een rapport voor een programma', en: 'a report for a program' },
    },
    {
      line: 'jeugd validate municipality --baseline report.json --fail-on new-error',
      summary: {
        nl: 'alleen wat er sinds het vorige rapport bij kwam',
        en: 'only what came since the last report',
      },
    },
    {
      line: 'jeugd validate municipality --format html > report.html',
      summary: { nl: 'een pagina om te openen en door te geven', en: 'a page to open and to pass on' },
    },
    {
      line: 'jeugd validate municipality --format sarif > report.sarif',
      summary: { nl: 'voor een codeplatform of CI', en: 'for a code platform or CI' },
    },
    {
      line: 'jeugd validate inbox',
      summary: {
        nl: 'controleert de iJw-berichten in een map, ook tegen elkaar',
        en: 'checks the iJw messages in a folder, against each other too',
      },
    },
    {
      line: 'jeugd validate jeugdhulp.csv --period 2024H1',
      summary: { nl: 'controleert een levering aan CBS', en: 'checks a delivery to CBS' },
    },
    {
      line: 'jeugd validate jeugdhulp.txt --layout layout.json --period 2024H1',
      summary: { nl: 'een levering met vaste posities', en: 'a delivery with fixed positions' },
    },
    {
      line: 'jeugd validate - < register.json',
      summary: { nl: 'leest standaardinvoer', en: 'reads standard input' },
    },
  ],
  load: async () => (await import('./action.js')).validate,
};
