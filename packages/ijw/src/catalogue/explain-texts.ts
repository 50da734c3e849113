/** What to do about a breach of a rule, by its level. */
import type { Texts } from '@jeugd/core';

export const toDoTexts: Readonly<Record<1 | 2 | 3 | 4 | 'file' | 'none', Texts>> = {
  1: {
    nl: 'Verbeter de opbouw of de waarde en stuur het bericht opnieuw. Er komt geen retourbericht: de afkeur komt van het berichtenverkeer zelf.',
    en: 'Correct the structure or the value and send the message again. No return message comes: the transport itself rejects it.',
  },
  2: {
    nl: 'Verbeter het bericht en stuur het hele bericht opnieuw; het telt als niet verzonden (retourcode 0001 in de Header).',
    en: 'Correct the message and send the whole message again; it counts as not sent (retour code 0001 in the Header).',
  },
  3: {
    nl: 'Vergelijk met de eerdere berichten over deze cliënt en stuur het verbeterde bericht opnieuw.',
    en: 'Compare with the earlier messages about this client and send the corrected message again.',
  },
  4: {
    nl: 'Vergelijk met de bron buiten het bericht en stuur het verbeterde bericht opnieuw.',
    en: 'Compare with the source outside the message and send the corrected message again.',
  },
  file: {
    nl: 'Maak het bestand opnieuw zoals de standaard het vraagt; aan de inhoud hoeft niets te veranderen.',
    en: 'Make the file again as the standard asks; its content need not change.',
  },
  none: {
    nl: 'Er is geen retourcode voor. Kijk bij de regels die deze uitwerken, of spreek het af met de andere partij.',
    en: 'There is no retour code for it. See the rules that implement it, or agree it with the other party.',
  },
};
