/** The words of `jeugd retour`. */

import type { CommandDescription } from '../description.js';
import { forms } from './choices.js';

export const retourCommand: CommandDescription = {
  name: 'retour',
  title: { nl: 'beantwoord een iJw-bericht', en: 'answer an iJw message' },
  summary: {
    nl: 'Controleert een bericht van iJw 3.2 en schrijft het retourbericht dat de standaard vraagt (JW302, 306, 308, 316, 318, 320), of het antwoord op een declaratie (JW325). Met --case ook tegen eerdere berichten. Op stderr staat hoe het bericht is beoordeeld. Stuur niets door zonder te weten welke niveaus zijn gecontroleerd: dat staat er ook.',
    en: 'Checks a message of iJw 3.2 and writes the return message that the standard asks for (JW302, 306, 308, 316, 318, 320), or the answer to a claim (JW325). With --case also against earlier messages. How the message was judged is said on stderr. Send nothing without knowing which levels were checked: that is said there too.',
  },
  input: {
    name: '<message>',
    summary: { nl: 'het bericht; - leest standaardinvoer', en: 'the message; - reads standard input' },
  },
  options: [
    {
      flags: '--case <folder>',
      values: 'path',
      summary: {
        nl: 'map met de eerdere berichten, in volgorde van bestandsnaam: controleert ook niveau 3, en van niveau 4 wat geen bron vraagt. Staat het bericht er zelf in, dan tellen alleen de bestanden ervoor',
        en: 'folder with the earlier messages, in order of file name: checks level 3 too, and of level 4 what asks no source. If the message is in it itself, only the files before it count',
      },
    },
    {
      flags: '--format <form>',
      values: forms,
      summary: {
        nl: 'xml of json: oordeel, bevindingen en bericht (anders xml)',
        en: 'xml or json: verdict, findings and message (xml unless given)',
      },
    },
    {
      flags: '--identification <id>',
      summary: {
        nl: 'identificatie van het antwoord, 1 tot 12 tekens (anders gemaakt uit afzender en identificatie van het bericht)',
        en: 'identification of the answer, 1 to 12 characters (made from sender and identification of the message unless given)',
      },
    },
    {
      flags: '--out <file>',
      values: 'path',
      summary: {
        nl: 'bestand om te schrijven, heel of helemaal niet; - is standaarduitvoer (anders standaarduitvoer)',
        en: 'file to write, whole or not at all; - is standard output (standard output unless given)',
      },
    },
    {
      flags: '--signed-on <date>',
      summary: {
        nl: 'dagtekening van het antwoord (anders vandaag)',
        en: 'day of the answer (today unless given)',
      },
    },
  ],
  examples: [
    {
      line: 'jeugd retour JW301.xml --out JW302.xml',
      summary: { nl: 'beantwoordt een toewijzing', en: 'answers an assignment' },
    },
    {
      line: 'jeugd retour inbox/0007-JW305.xml --case inbox --identification R0007 > JW306.xml',
      summary: {
        nl: 'beantwoordt een startbericht, ook aan de hand van de berichten ervoor',
        en: 'answers a start, also by the messages before it',
      },
    },
    {
      line: 'jeugd retour JW323.xml --signed-on 2026-05-11 --out JW325.xml',
      summary: { nl: 'beantwoordt een declaratie', en: 'answers a claim' },
    },
    {
      line: 'jeugd retour JW317.xml --format json',
      summary: { nl: 'voor een programma', en: 'for a program' },
    },
  ],
  load: async () => (await import('./action.js')).retourAction,
};
