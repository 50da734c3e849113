/** An invented delivery of youth help to CBS, as CSV: numbers from a simple sequence, so that each run has the same. */
import { closeSync, openSync, writeSync } from 'node:fs';

const header =
  'bsn;geboortedatum;geslacht;postcode;verwijzer;hulpvorm;gestartMetCrisis;datumAanvang;datumEinde;redenBeeindiging\n';
const forms = ['02', '03', '04', '11', '12', '14'];

/** Writes so many records, each of another child; a third have ended, and one in forty has no referrer that exists. */
export function writeInventedDelivery(file: string, count: number): void {
  const handle = openSync(file, 'w');
  writeSync(handle, header);
  const draw = sequence();
  let [lines, number] = ['', 10_000_000];
  for (let written = 0; written < count; number += 1) {
    const bsn = bsnFrom(number);
    if (bsn === undefined) continue;
    lines += recordOf(bsn, draw);
    written += 1;
    if (written % 5_000 !== 0 && written !== count) continue;
    writeSync(handle, lines);
    lines = '';
  }
  closeSync(handle);
}

function recordOf(bsn: string, draw: (below: number) => number): string {
  const day = () => `${two(1 + draw(6))}${two(1 + draw(28))}`;
  const hasEnded = draw(3) === 0;
  return [
    bsn,
    `${2005 + draw(15)}${day()}`,
    draw(2) === 0 ? 'V' : 'M',
    `${1000 + draw(9000)}AB`,
    draw(40) === 0 ? '99' : `0${1 + draw(5)}`,
    forms[draw(forms.length)],
    `0${1 + draw(2)}`,
    `${draw(4) === 0 ? 2024 : 2023}${day()}`,
    hasEnded ? `2024${day()}` : '',
    hasEnded ? `0${1 + draw(5)}\n` : '\n',
  ].join(';');
}

/** A number below another, the next of the sequence. */
function sequence(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Eight digits and the ninth that makes a BSN of them, where there is one. */
function bsnFrom(number: number): string | undefined {
  const digits = String(number);
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  return sum % 11 === 10 ? undefined : `${digits}${sum % 11}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
