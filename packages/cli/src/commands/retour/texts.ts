/** What `jeugd retour` says. */

import type { Texts } from '@jeugd/core';
import type { NoRetourReason, RetourVerdict } from '@jeugd/ijw';

/** How a message was judged. */
export const verdictTexts: Readonly<Record<RetourVerdict, Texts>> = {
  accepted: {
    nl: '{kind} is goedgekeurd. Het antwoord is {answer}.',
    en: '{kind} is accepted. The answer is {answer}.',
  },
  rejected: {
    nl: '{kind} is afgekeurd (fouten: {errors}). Het antwoord is {answer}.',
    en: '{kind} is rejected (faults: {errors}). The answer is {answer}.',
  },
  'partly-rejected': {
    nl: '{kind} is deels afgekeurd (fouten: {errors}). Het antwoord is {answer}, met alleen de afgekeurde regels.',
    en: '{kind} is rejected in part (faults: {errors}). The answer is {answer}, with only the rejected lines.',
  },
};

/** Why there is no answer, and what to do then. */
export const noRetourTexts: Readonly<Record<Exclude<NoRetourReason, 'is-answer'>, Texts>> = {
  'level-1': {
    nl: 'Er is geen retourbericht: het bestand heeft niet de vorm die het XSD vraagt (niveau 1), en daarvoor kent de standaard er geen. Het berichtenverkeer geeft de afzender een foutmelding; laat de afzender het bericht verbeteren en opnieuw sturen.',
    en: 'There is no return message: the file does not have the form that the XSD asks (level 1), and the standard has none for that. The transport gives the sender an error; have the sender correct the message and send it again.',
  },
  'not-readable': {
    nl: 'Er is geen retourbericht: het bestand kon niet worden gelezen of beoordeeld. Laat de afzender dat buiten het berichtenverkeer weten.',
    en: 'There is no return message: the file could not be read or judged. Let the sender know outside the messages.',
  },
};

export const remarkTexts = {
  more: {
    nl: '  … en nog {count}. Alle fouten: jeugd validate.',
    en: '  … and {count} more. All faults: jeugd validate.',
  },
  warnings: {
    nl: 'Waarschuwingen: {count}. Ze keuren niets af; jeugd validate noemt ze.',
    en: 'Warnings: {count}. They reject nothing; jeugd validate names them.',
  },
  identification: {
    nl: 'Identificatie {identification}, gemaakt uit die van het bericht; kies er zelf een met --identification. Dagtekening {day}.',
    en: 'Identification {identification}, made from that of the message; choose your own with --identification. Signed on {day}.',
  },
  ownIdentification: {
    nl: 'Identificatie {identification}. Dagtekening {day}.',
    en: 'Identification {identification}. Signed on {day}.',
  },
  levelsAlone: {
    nl: 'Gecontroleerd: niveau 1 en 2. Niet gecontroleerd: niveau 3, tegen eerdere berichten (geef ze met --case), en niveau 4, tegen bronnen daarbuiten.',
    en: 'Checked: levels 1 and 2. Not checked: level 3, against earlier messages (give them with --case), and level 4, against outside sources.',
  },
  levelsStopped: {
    nl: 'Niveau 3 en 4 zijn niet beoordeeld: na een fout op niveau 1 of 2 telt het bericht als niet verzonden.',
    en: 'Levels 3 and 4 were not judged: after a fault of level 1 or 2 the message counts as not sent.',
  },
  levelsWithCase: {
    nl: 'Gecontroleerd: niveau 1, 2 en 3, en niveau 4 voor een deel, tegen de eerdere berichten ({count}). Niet gecontroleerd, omdat een bron buiten de berichten ontbreekt: {skipped}.',
    en: 'Checked: levels 1, 2 and 3, and level 4 in part, against the earlier messages ({count}). Not checked, for want of a source outside the messages: {skipped}.',
  },
  unread: {
    nl: 'Eerdere berichten die op niveau 1 of 2 zijn afgekeurd en als niet verzonden tellen: {count}.',
    en: 'Earlier messages that are rejected at level 1 or 2 and count as not sent: {count}.',
  },
  written: { nl: 'Geschreven naar {out}.', en: 'Written to {out}.' },
  crashed: {
    nl: 'Er is niets geschreven: regel {rules} ging zelf stuk, dus het oordeel is niet af. Meld het.',
    en: 'Nothing was written: rule {rules} itself broke down, so the judgement is not complete. Report it.',
  },
  reading: { nl: 'leest {file}', en: 'reading {file}' },
} as const satisfies Record<string, Texts>;

export const retourErrorTexts = {
  'cli/is-answer': {
    nl: '{kind} is zelf een antwoord; daarop volgt geen retourbericht. Geef het bericht dat u wilt beantwoorden.',
    en: '{kind} is an answer itself; no return message follows it. Give the message that you want to answer.',
  },
  'cli/no-earlier-messages': {
    nl: 'In {folder} staan geen berichten (.xml). Geef met --case de map met de eerdere berichten.',
    en: 'There are no messages (.xml) in {folder}. Give with --case the folder with the earlier messages.',
  },
} as const satisfies Record<string, Texts>;
