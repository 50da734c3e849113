/** Symbols and colours that genogram and ecogram share. Okabe and Ito, 2008: colours that the colour-blind tell apart. */
import { dotAttributes } from '../escape/dot-string.js';
import type { DrawnSex } from './genogram.js';

export const colours = {
  black: '#000000',
  grey: '#595959',
  white: '#FFFFFF',
  yellow: '#F0E442',
  skyBlue: '#56B4E9',
  blue: '#0072B2',
  green: '#009E73',
  orange: '#E69F00',
  vermilion: '#D55E00',
} as const;

/** What a symbol shows. */
export interface DrawnSymbol {
  readonly id: string;
  readonly label: string;
  readonly sex: DrawnSex | 'organisation';
  readonly isIndex?: boolean;
  readonly isDeceased?: boolean;
  readonly fill?: string;
  /** Where it stands, in inches, for a picture that is laid out already. */
  readonly position?: string;
}

/** A node of DOT: square, circle, diamond, or a rounded box for an organisation; a double border, a class for the cross. */
export function symbolNode({ id, label, sex, isIndex, isDeceased, fill, position }: DrawnSymbol): string {
  const lines = wrapped(label);
  const longest = Math.max(...lines.map(({ length }) => length));
  return `${id}${dotAttributes({
    ...shapes[sex],
    label: lines.join('\n'),
    tooltip: label,
    ...(longest > roomy && { fontsize: 8 }),
    fillcolor: fill ?? (isIndex ? colours.yellow : colours.white),
    ...(isIndex && { peripheries: 2, penwidth: 1.5 }),
    ...(isDeceased && { class: 'deceased' }),
    ...(position !== undefined && { pos: position }),
  })};`;
}

/** Characters on a line that fit at the usual size. */
const roomy = 15;

const shapes = {
  male: { shape: 'square', width: 1.15 },
  female: { shape: 'circle', width: 1.25 },
  unknown: { shape: 'diamond', width: 1.65, height: 1.65 },
  organisation: { shape: 'box', style: 'rounded,filled', width: 1.4, height: 0.8 },
} as const;

/** Words over lines of about a dozen characters; a word that is longer than any is cut. */
function wrapped(label: string): readonly string[] {
  const words = label.split(' ').flatMap((each) => each.match(/.{1,18}/gu) ?? []);
  const lines: string[] = [];
  for (const each of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + each.length <= 13)
      lines[lines.length - 1] = `${last} ${each}`;
    else lines.push(each);
  }
  return lines.length === 0 ? [''] : lines;
}

/** What every node has. */
export const nodeDefaults = `node${dotAttributes({
  fontname: 'Helvetica,Arial,sans-serif',
  fontsize: 10,
  style: 'filled',
  fillcolor: colours.white,
  color: colours.black,
  fixedsize: 'true',
})};`;
