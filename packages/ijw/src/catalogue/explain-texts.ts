/** What to do about a rule, where neither its retour code nor the rule itself says so. */
import type { Texts } from '@jeugd/core';

/** About a breach, by the level at which it is found. */
export const toDoTexts: Readonly<Record<1 | 2 | 3 | 4 | 'file', Texts>> = {
  1: {
    nl: 'Verbeter de opbouw of de waarde en stuur het bericht opnieuw. Er komt geen retourbericht: de afkeur komt van het berichtenverkeer zelf.',
    en: 'Correct the structure or the value and send the message again. No return message comes: the transport itself rejects it.',
  },
  2: {
    nl: 'Stuur daarna het hele bericht opnieuw; het telt als niet verzonden (retourcode 0001 in de Header).',
    en: 'Then send the whole message again; it counts as not sent (retour code 0001 in the Header).',
  },
  3: {
    nl: 'Neem de gegevens ongewijzigd over uit de JW323. Op een JW325 volgt geen retourbericht: laat de gemeente buiten het berichtenverkeer weten wat er niet klopt.',
    en: 'Take the data from the JW323 unchanged. No return message follows a JW325: let the municipality know outside the messages what is wrong.',
  },
  4: {
    nl: 'Vergelijk met de bron buiten het bericht en stuur het verbeterde bericht opnieuw.',
    en: 'Compare with the source outside the message and send the corrected message again.',
  },
  file: {
    nl: 'Maak het bestand opnieuw zoals de standaard het vraagt; aan de inhoud hoeft niets te veranderen.',
    en: 'Make the file again as the standard asks; its content need not change.',
  },
};

/** About a rule without a level, by how it can be decided. */
export const toDoWithoutLevelTexts = {
  rules: {
    nl: 'Kijk bij de regels die deze uitwerken: {rules}. Een fout komt terug met de retourcode die daar staat.',
    en: 'See the rules that implement it: {rules}. A fault comes back with the retour code that stands there.',
  },
  answer: {
    nl: 'Laat het antwoord maken met retour of jeugd retour: dat houdt zich hieraan. Klopt een ontvangen antwoord niet, meld het de afzender buiten het berichtenverkeer.',
    en: 'Have the answer made by retour or jeugd retour, which keep to it. If an answer received is not right, tell its sender outside the messages.',
  },
  structure: {
    nl: 'Verbeter de opbouw en stuur het bericht opnieuw; het XSD keurt een bericht zonder dit element af.',
    en: 'Correct the structure and send the message again; the XSD rejects a message without this element.',
  },
  deadline: {
    nl: 'Bewaak de termijn in de eigen administratie. Er is geen retourcode voor: is de ander te laat, neem dan contact op.',
    en: 'Watch the time limit in your own records. There is no retour code for it: if the other is late, get in touch.',
  },
  practice: {
    nl: 'Richt de eigen verwerking zo in. Er is geen retourcode voor: houdt de ander zich er niet aan, bespreek het dan.',
    en: 'Set up your own processing that way. There is no retour code for it: if the other does not keep to it, talk about it.',
  },
  process: {
    nl: 'Leg vast hoe u dit doet en spreek het zo nodig af met de andere partij. Er is geen retourcode voor: geen bericht wordt hierop afgekeurd.',
    en: 'Record how you do this and agree it with the other party where needed. There is no retour code for it: no message is rejected on it.',
  },
} as const satisfies Record<string, Texts>;
