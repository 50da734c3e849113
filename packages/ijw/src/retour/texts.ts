/**
 * What making a return message says when it is asked wrongly, in Dutch and English.
 */
import type { Texts } from '@jeugd/core';

export const retourErrorTexts = {
  'ijw/invalid-retour-option': {
    nl: 'Optie {option} kan zo niet in een retourbericht staan. identification heeft 1 tot 12 tekens, signedOn is een dag, versies zijn als 1.0.0.',
    en: 'Option {option} cannot stand in a return message like this. identification has 1 to 12 characters, signedOn is a day, versions are like 1.0.0.',
  },
  'ijw/finding-without-place': {
    nl: 'Een bevinding van {code} wijst geen plaats in dit bericht aan. Geef de bevindingen van dit bericht, met hun path.',
    en: 'A finding of {code} points at no place in this message. Give the findings of this message, with their path.',
  },
  'ijw/finding-without-retour-code': {
    nl: 'Een bevinding van {code} heeft geen retourcode van lijst WJ001 die een fout noemt. Een fout op niveau 3 of 4 gaat terug met een eigen code.',
    en: 'A finding of {code} has no retour code of list WJ001 that names a fault. A fault of level 3 or 4 goes back with a code of its own.',
  },
} as const satisfies Record<string, Texts>;
