/** An ecogram as a DOT graph, laid out already: rings around the person in the middle. */
import { fillText } from '@jeugd/core';
import { dotAttributes, dotString } from '../escape/dot-string.js';
import type { Ecogram, EcogramContact, EcogramLine } from './ecogram.js';
import { colours, nodeDefaults, symbolNode } from './symbols.js';
import { ecogramLegend, familyWords, lineWords } from './texts.js';

/**
 * The ecogram in the DOT language: contacts in one ring, from a dozen on in two or more, each with a position and a line
 * that shows what it says by form, and by a word where it is strained. The text alternative is the `tooltip` of the graph.
 *
 * @dutch ecogram als DOT
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2012-03-01' }] });
 * ecogramDot(ecogramOf(index, 'c1', '2024-06-01')).includes('layout="neato"'); // true
 */
export function ecogramDot(ecogram: Ecogram): string {
  const { locale, day, centre, contacts, text } = ecogram;
  const places = placesFor(contacts.length);
  const nodes = contacts.map(({ id, label, shape, side }, order) =>
    symbolNode({ id, label, sex: shape, fill: fills[side], position: places[order] ?? '0,0!' }),
  );
  const lines = contacts.map(({ id, line }) => {
    const isStrained = line === 'conflict' || line === 'cut-off';
    const look = { ...lineLooks[line], ...(isStrained && { label: lineWords[line][locale] }) };
    return `centre -- ${id}${dotAttributes(look)};`;
  });
  const title = dotString(fillText(familyWords.ecogramTitle[locale], { day }));
  const body = [
    `graph${dotAttributes({ ...layout, label: ecogramLegend[locale], tooltip: text })};`,
    nodeDefaults,
    `edge${dotAttributes({ fontname: 'Helvetica,Arial,sans-serif', fontsize: 9 })};`,
    symbolNode({ ...centre, id: 'centre', isIndex: true, position: '0,0!' }),
    ...nodes,
    ...lines,
  ];
  return `graph ${title} {\n${body.map((line) => `  ${line}\n`).join('')}}\n`;
}

const layout = {
  layout: 'neato',
  splines: 'line',
  outputorder: 'edgesfirst',
  fontname: 'Helvetica,Arial,sans-serif',
  fontsize: 10,
  labelloc: 'b',
  pad: '0.6,0.2',
  bgcolor: colours.white,
} as const;

const fills: Readonly<Record<EcogramContact['side'], string>> = {
  informal: colours.white,
  'formal-care': colours.skyBlue,
  formal: colours.orange,
};

const lineLooks: Readonly<Record<EcogramLine, Readonly<Record<string, string | number>>>> = {
  strong: { penwidth: 4 },
  ordinary: { penwidth: 1 },
  conflict: { style: 'dashed', color: colours.vermilion, fontcolor: colours.vermilion, penwidth: 2 },
  'cut-off': { style: 'dotted', color: colours.grey, fontcolor: colours.grey, penwidth: 2 },
};

/**
 * Places around the middle, in inches. Neighbours in the order stand in different rings, so that the lines to the outer
 * ring pass between the symbols of the inner one.
 */
function placesFor(count: number): readonly string[] {
  const rings = count <= 11 ? 1 : count <= 28 ? 2 : 3;
  const inOneRing = Math.ceil(count / rings);
  // Without a gap the last and the first would be neighbours in one ring.
  const slots = inOneRing * rings;
  const inner = Math.max(2.2, (inOneRing * symbolRoom * (rings > 1 ? 1.15 : 1)) / (2 * Math.PI));
  return Array.from({ length: count }, (_, order) => {
    const angle = Math.PI / 2 - (2 * Math.PI * order) / slots;
    const radius = inner + (order % rings) * ringRoom;
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}!`;
  });
}

/** Room that a symbol takes along a ring, and between rings. */
const symbolRoom = 1.9;
const ringRoom = 1.9;
