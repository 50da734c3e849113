/** Recognising a file of a delivery from its content. */
import { isHeader } from './columns.js';
import { isDelimiterLine } from './csv-feed.js';

/**
 * Whether a file begins as a file of a delivery does: a line with the field names `bsn`, `geboortedatum` and that of a
 * type. A workbook is told by its form only: that it is one, not what is in it.
 *
 * @dutch lijkt op een levering
 * @example
 * looksLikeDelivery(new TextEncoder().encode('BSN;Geboortedatum;Hulpvorm\n')); // true
 * looksLikeDelivery(new TextEncoder().encode('id,birthDate\n')); // false
 */
export function looksLikeDelivery(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return true;
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, 16_384)).replace(/^ï»¿/, '');
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '' && !isDelimiterLine([line])) ?? '';
  return [';', ',', '\t'].some((mark) => isHeader(first.split(mark).map((cell) => cell.replaceAll('"', ''))));
}
