/** What the rules on answers to claims say. No text gives a value of a message. */
import type { RuleTexts } from '../../level-2/engine/shared-description.js';

export const claimAnswerTexts = {
  TR337: {
    title: { nl: 'antwoord op onbekende declaratie', en: 'answer to an unknown claim' },
    message: {
      nl: 'Geen eerdere declaratie heeft deze identificatie en dagtekening. Neem ze over van de JW323.',
      en: 'No earlier claim has this identification and Dagtekening. Take them over from the JW323.',
    },
  },
  TR371: {
    title: { nl: 'andere XSD-versie dan de declaratie', en: 'another XSD version than the claim' },
    message: {
      nl: 'XsdVersieDeclaratie is niet de XsdVersie van de declaratie. Neem die over.',
      en: 'XsdVersieDeclaratie is not the XsdVersie of the claim. Take it over.',
    },
  },
  TR376: {
    title: { nl: 'declaratienummer is niet bekend', en: 'claim number is not known' },
    message: {
      nl: 'Geen eerdere declaratie heeft dit DeclaratieNummer. Neem het over van de JW323.',
      en: 'No earlier claim has this DeclaratieNummer. Take it over from the JW323.',
    },
  },
  TR366: {
    title: { nl: 'beantwoorde regel is niet gedeclareerd', en: 'answered line was not claimed' },
    message: {
      nl: 'De declaratie heeft geen regel met deze ProductReferentie. Neem de regel over van de JW323.',
      en: 'The claim has no line with this ProductReferentie. Take over the line from the JW323.',
    },
  },
  TR367: {
    title: { nl: 'beantwoorde regel wijkt af', en: 'answered line differs' },
    message: {
      nl: 'Dit veld is anders dan in de gedeclareerde regel. Herhaal de regel zoals hij is ingediend.',
      en: 'This element differs from the claimed line. Repeat the line as it was submitted.',
    },
  },
  OP304: {
    title: { nl: 'goedgekeurde klasse teruggestuurd', en: 'approved class sent back' },
    message: {
      nl: 'Hier is niets afgekeurd. Stuur alleen cliënten en regels terug waarvan iets is afgekeurd.',
      en: 'Nothing is rejected here. Send back only clients and lines of which something is rejected.',
    },
  },
  IV087: {
    title: { nl: 'codes van het antwoord kloppen niet', en: 'codes of the answer do not fit' },
    message: {
      nl: 'Met teruggestuurde cliënten is de code van DeclaratieAntwoord 0200. Zonder cliënten is die 8001 (volledig toegekend), of de code waarom de hele declaratie is afgekeurd.',
      en: 'With clients sent back the code of DeclaratieAntwoord is 0200. Without clients it is 8001 (fully granted), or the code for which the whole claim is rejected.',
    },
  },
} as const satisfies Record<string, RuleTexts>;
