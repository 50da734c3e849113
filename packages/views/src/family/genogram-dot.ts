/** A genogram as a DOT graph, for Graphviz. */
import { fillText } from '@jeugd/core';
import { dotAttributes, dotString } from '../escape/dot-string.js';
import type { ChildKind, CoupleKind, Genogram, GenogramTie } from './genogram.js';
import { colours, nodeDefaults, symbolNode } from './symbols.js';
import { familyWords, genogramLegend } from './texts.js';

/**
 * The genogram in the DOT language: generations in rows, the standard symbols, a line per tie, an outline around each
 * household, a legend below. The text alternative is the `tooltip` of the graph. Nodes bear no id of the register.
 *
 * A person can stand inside one outline only: of two households the second is drawn without those in the first.
 *
 * @dutch genogram als DOT
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2012-03-01' }] });
 * genogramDot(genogramOf(index, 'c1', '2024-06-01')).includes('shape="diamond"'); // true
 */
export function genogramDot(genogram: Genogram): string {
  const { locale, day, people, ties, households, text } = genogram;
  const unions = unionsOf(ties);
  const inside = new Set<string>();
  const outlines = households.flatMap(({ members }, position) => {
    const own = members.filter((id) => !inside.has(id));
    for (const id of own) inside.add(id);
    const between = unions.filter(({ people: pair }) => pair.every((id) => own.includes(id)));
    return own.length === 0 ? [] : [outline(position + 1, [...own, ...between.map(({ id }) => id)])];
  });
  const lines = [
    `graph ${dotString(fillText(familyWords.genogramTitle[locale], { day }))} {`,
    ...indented([
      `graph${dotAttributes({ ...layout, label: genogramLegend[locale], tooltip: text })};`,
      nodeDefaults,
      ...people.map(symbolNode),
      ...unions.map(unionNode),
      ...outlines,
      ...rows(genogram, unions),
      ...unions.flatMap(coupleLines),
      ...ties.flatMap((tie) => childLine(tie, unions)),
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const layout = {
  rankdir: 'TB',
  newrank: 'true',
  splines: 'polyline',
  nodesep: 0.3,
  ranksep: 0.55,
  fontname: 'Helvetica,Arial,sans-serif',
  fontsize: 10,
  labelloc: 'b',
  pad: '0.6,0.2', // Fonts differ in width; the legend may be wider than foreseen.
  bgcolor: colours.white,
} as const;

/** Where the line between two people is met by those to their children. */
interface Union {
  readonly id: string;
  readonly people: readonly [string, string];
  readonly kind: CoupleKind;
  /** The two stand side by side with the union between them; of other couples it hangs below. */
  readonly isBeside: boolean;
}

/** Nobody can stand beside two partners, and who are no partners need not stand together. */
function unionsOf(ties: readonly GenogramTie[]): readonly Union[] {
  const couples = ties.flatMap((tie) => (tie.between === 'couple' ? [tie] : []));
  const taken = new Set<string>();
  return couples.map(({ people, kind }, position) => {
    const isBeside = arePartners(kind) && people.every((id) => !taken.has(id));
    if (isBeside) for (const id of people) taken.add(id);
    return { id: `u${position + 1}`, people, kind, isBeside };
  });
}

function arePartners(kind: CoupleKind): boolean {
  return kind !== 'parents' && separationMarks[kind] === undefined;
}

function unionNode({ id, kind }: Union): string {
  const mark = separationMarks[kind];
  const look =
    mark === undefined
      ? { shape: 'point', width: 0.05, height: 0.05, label: '', fillcolor: colours.black }
      : { shape: 'plaintext', style: '', width: 0.2, height: 0.2, fontsize: 16, label: mark };
  return `${id}${dotAttributes({ ...look, tooltip: ' ' })};`;
}

const separationMarks: Readonly<Partial<Record<CoupleKind, string>>> = { divorced: '//', separated: '/' };

function outline(position: number, nodes: readonly string[]): string {
  const look = dotAttributes({ style: 'rounded,dashed', color: colours.blue, penwidth: 1.5, margin: 10 });
  return `subgraph cluster_${position} { graph${look.replace(']', ', label="", tooltip=" "]')}; ${nodes.join('; ')}; }`;
}

/** One row per generation, partners with the mark between them. */
function rows({ people }: Genogram, unions: readonly Union[]): readonly string[] {
  const generationOf = new Map(people.map(({ id, generation }) => [id, generation]));
  const byGeneration = new Map<number, string[]>();
  const add = (id: string, generation: number | undefined): void => {
    if (generation === undefined) return;
    byGeneration.set(generation, [...(byGeneration.get(generation) ?? []), id]);
  };
  for (const { id, generation } of people) add(id, generation);
  for (const { id, people: pair, isBeside } of unions) {
    const generation = generationOf.get(pair[0]);
    // Halfway to the next row.
    add(id, isBeside || generation === undefined ? generation : generation + 0.5);
  }
  return [...byGeneration].sort(([a], [b]) => a - b).map(([, ids]) => `{ rank="same"; ${ids.join('; ')}; }`);
}

function coupleLines({ id, people: [one, other], kind, isBeside }: Union): readonly string[] {
  const look = dotAttributes({ ...coupleLooks[kind], weight: isBeside ? 20 : 2 });
  return isBeside
    ? [`${one} -- ${id}${look};`, `${id} -- ${other}${look};`]
    : [one, other].map((parent) => `${parent} -- ${id}${look};`);
}

const coupleLooks: Readonly<Record<CoupleKind, Readonly<Record<string, string | number>>>> = {
  married: { penwidth: 1.5 },
  registered: { penwidth: 1.5 },
  cohabiting: { style: 'dashed' },
  partners: { style: 'dashed' },
  divorced: { penwidth: 1.5 },
  separated: { style: 'dashed' },
  parents: { style: 'dotted' },
};

function childLine(tie: GenogramTie, unions: readonly Union[]): readonly string[] {
  if (tie.between !== 'parents-and-child') return [];
  const { parents, child, kind } = tie;
  const union = unions.find(
    ({ people }) => parents.length === 2 && people.every((id) => parents.includes(id)),
  );
  const look = dotAttributes(childLooks[kind]);
  return (union === undefined ? parents : [union.id]).map((from) => `${from} -- ${child}${look};`);
}

const childLooks: Readonly<Record<ChildKind, Readonly<Record<string, string | number>>>> = {
  legal: { penwidth: 1.2 },
  genetic: { color: colours.grey, penwidth: 0.5 },
  adoptive: { style: 'dashed', color: colours.green, penwidth: 1.5 },
  foster: { style: 'dotted', color: colours.vermilion, penwidth: 2 },
  step: { style: 'dashed', color: colours.grey },
};

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
