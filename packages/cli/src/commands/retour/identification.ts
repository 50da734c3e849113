/** What an answer is called when nobody says. */
import { createHash } from 'node:crypto';
import type { Message } from '@jeugd/ijw';

/**
 * Twelve characters that follow from the message that is answered: the same each time, and another for another message,
 * as each has one answer (IV028). Made from its code, sender, receiver and identification; nothing of a client is in it.
 */
export function identificationFor({
  BerichtCode,
  Afzender,
  Ontvanger,
  BerichtIdentificatie: { Identificatie, Dagtekening },
}: Message['Header']): string {
  const named = JSON.stringify([BerichtCode, Afzender, Ontvanger, Identificatie, Dagtekening]);
  const digest = createHash('sha256').update(named).digest();
  return Array.from(digest.subarray(0, 12), (byte) => letters[byte % letters.length]).join('');
}

/** 32 signs that are not taken for each other. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
