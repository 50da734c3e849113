/** How each kind of rule is checked, or why it is not. */
import type { Texts } from '@jeugd/core';
import type { RuleCheck } from './rule-facts.js';

/** Whether rules of a kind are checked, and the words for it. Rules that are decided by others follow those. */
export const checkKinds: Readonly<
  Record<Exclude<RuleCheck, 'rules'>, { readonly checked: 'yes' | 'no'; readonly why: Texts }>
> = {
  structure: {
    checked: 'yes',
    why: { nl: 'volgt uit de definitie van het bericht', en: 'follows from the definition of the message' },
  },
  file: {
    checked: 'yes',
    why: { nl: 'wordt gecontroleerd bij het lezen van het bestand', en: 'is checked when the file is read' },
  },
  message: {
    checked: 'yes',
    why: { nl: 'wordt gecontroleerd binnen het bericht', en: 'is checked inside the message' },
  },
  case: {
    checked: 'yes',
    why: {
      nl: 'wordt gecontroleerd bij het afspelen van de berichten van een cliënt en aanbieder',
      en: 'is checked when the messages of a client and provider are replayed',
    },
  },
  custom: {
    checked: 'yes',
    why: {
      nl: 'wordt gecontroleerd bij het afspelen van de berichten, als waarschuwing: er is geen retourcode voor',
      en: 'is checked when messages are replayed, as a warning: there is no retour code for it',
    },
  },
  flow: {
    checked: 'yes',
    why: {
      nl: 'zo worden berichten afgespeeld en beantwoord; er is niets aan te controleren',
      en: 'this is how messages are replayed and answered; there is nothing to check',
    },
  },
  outside: {
    checked: 'yes',
    why: {
      nl: 'wordt gecontroleerd bij het afspelen van de berichten, als de bron is gegeven: de dag van ontvangst, een codelijst of een contract',
      en: 'is checked when messages are replayed, once the source is given: the day of receipt, a list of codes or a contract',
    },
  },
  practice: {
    checked: 'no',
    why: {
      nl: 'beschrijft hoe berichten op elkaar volgen; geen technische regel beslist erover',
      en: 'describes how messages follow from each other; no technical rule decides it',
    },
  },
  deadline: {
    checked: 'no',
    why: {
      nl: 'een termijn: de dag waarop die begint of eindigt, staat niet in het bericht',
      en: 'a time limit: the day on which it begins or ends is not in the message',
    },
  },
  process: {
    checked: 'no',
    why: {
      nl: 'niet te controleren: een afspraak, uitgangspunt of handelwijze die uit geen bericht blijkt',
      en: 'cannot be checked: an agreement, principle or way of working that no message shows',
    },
  },
};

/** For a rule that other rules implement. */
export const throughTexts: Readonly<Record<'yes' | 'partly' | 'no', Texts>> = {
  yes: { nl: 'wordt gecontroleerd door {rules}', en: 'is checked by {rules}' },
  partly: {
    nl: 'wordt deels gecontroleerd, door {rules}; niet alle daarvan worden gecontroleerd',
    en: 'is checked in part, by {rules}; not all of these are checked',
  },
  no: {
    nl: 'wordt uitgewerkt in {rules}; daarvan wordt niets gecontroleerd',
    en: 'is worked out in {rules}; none of these is checked',
  },
};
