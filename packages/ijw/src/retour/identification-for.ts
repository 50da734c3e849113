/** What an answer is called when nobody says. */
import { nameHash } from '../case-file/state/name-hash.js';
import type { Message } from '../standard/messages.js';

/**
 * Twelve characters that follow from the message that is answered: the same each time, and another for another message, as
 * each has one answer (IV028) and an identification may not be used twice (TR056). Made from code, sender, receiver,
 * identification and day of the message; nothing of a client is in it. Two of a million answers of one sender are called
 * the same with a chance of about one in two million.
 *
 * For who keeps no numbers of answers. Whoever does gives out their own.
 *
 * @dutch identificatie voor een retourbericht
 * @param header the header of the message that is answered
 * @example
 * const named = { Identificatie: 'A1', Dagtekening: '2026-05-04' } as const;
 * const versions = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
 * const code = { BerichtCode: '488', BerichtVersie: 3, BerichtSubversie: 2 } as const;
 * const header = { ...code, Afzender: '0384', Ontvanger: '42420001', BerichtIdentificatie: named, XsdVersie: versions };
 * identificationFor(header); // 'T5JFMCJ2Q3VB'
 */
export function identificationFor({
  BerichtCode,
  Afzender,
  Ontvanger,
  BerichtIdentificatie: { Identificatie, Dagtekening },
}: Message['Header']): string {
  const named = JSON.stringify([BerichtCode, Afzender, Ontvanger, Identificatie, Dagtekening]);
  return sixLetters(nameHash(named, 0x9e3779b9)) + sixLetters(nameHash(named, 0x85ebca6b));
}

/** 32 signs that are not taken for each other. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Thirty bits of a number, five in each letter. */
function sixLetters(number: number): string {
  return [0, 5, 10, 15, 20, 25].map((shift) => letters[(number >>> shift) & 31]).join('');
}
