/** The layers of a comparison: names and numbers in words, and below each the dot and its line. */
import type { Locale } from '@jeugd/core';
import { tickExpression } from '../shared/axis.js';
import { mainColour, otherColour, paleInk } from '../shared/signs.js';
import { textLayers } from '../shared/text-layers.js';
import { widthOf, wrapped } from '../shared/wrapped.js';
import type { ComparisonRow } from './comparison-row.js';

/** What the rows are drawn in. */
export interface ComparisonFrame {
  readonly domain: readonly [number, number];
  /** Width of the view. */
  readonly inner: number;
  readonly fontSize: number;
  readonly unitName: string;
  readonly isShare: boolean;
  readonly locale: Locale;
  readonly reference: number | undefined;
}

/** A row with its places, in pixels from above. */
interface PlacedRow extends ComparisonRow {
  readonly lines: string;
  /** The middle of its first line of text, the dot, and the end of the row. */
  readonly text: number;
  readonly dot: number;
  readonly below: number;
}

/** The rows below each other: as many lines as the name needs beside its numbers, then the dot. */
export function placedRows(
  rows: readonly ComparisonRow[],
  { inner, fontSize }: Pick<ComparisonFrame, 'inner' | 'fontSize'>,
): PlacedRow[] {
  let above = 0;
  return rows.map((row) => {
    const numbersWidth = row.numbers === undefined ? 0 : widthOf(row.numbers, fontSize * 1.15) + 10;
    const lines = wrapped(row.name, Math.max(inner - numbersWidth, inner * 0.3), fontSize);
    const text = above + fontSize * 0.7;
    const dot = text + (lines.length - 1) * (fontSize + 3) + fontSize * 1.45;
    above = dot + fontSize * 0.9 + 6;
    return { ...row, lines: lines.join('\n'), text, dot, below: above };
  });
}

/** The layers of the rows. */
export function comparisonLayers(rows: readonly PlacedRow[], frame: ComparisonFrame): object[] {
  const { domain, inner, unitName, isShare, locale, fontSize } = frame;
  const axis = {
    title: unitName,
    grid: true,
    tickCount: Math.max(3, Math.floor(inner / 90)),
    labelExpr: tickExpression(isShare ? 'share' : 'number', locale),
    labelFlush: false,
    titlePadding: 4,
  };
  const scale = { domain: [...domain], nice: false };
  const x = (field: string) => ({ field, type: 'quantitative', scale, axis });
  const y = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
  const words = (align: 'left' | 'right', values: readonly object[], more: object = {}) =>
    textLayers({
      data: { values },
      mark: { align, baseline: 'middle', lineHeight: fontSize + 3, ...more },
      encoding: { x: { value: align === 'left' ? 0 : inner }, y: y('y'), text: { field: 'words' } },
    });
  const ends = rows.map((row) => ({ ...row, end: row.isOpen ? domain[1] : row.upper }));
  return [
    ...referenceLayer(frame.reference, x),
    {
      data: {
        values: ends.flatMap(({ lower, end, dot }) =>
          lower === null || end === null ? [] : [{ lower, end, dot }],
        ),
      },
      mark: { type: 'rule', color: mainColour, strokeWidth: 2.5 },
      encoding: { x: x('lower'), x2: { field: 'end' }, y: y('dot') },
    },
    {
      data: { values: ends.flatMap(({ isOpen, end, dot }) => (isOpen ? [{ end, dot }] : [])) },
      mark: { type: 'point', shape: 'triangle-right', filled: true, color: mainColour, opacity: 1, size: 60 },
      encoding: { x: x('end'), y: y('dot') },
    },
    {
      data: { values: rows.flatMap(({ value, dot }) => (value === null ? [] : [{ value, dot }])) },
      mark: {
        type: 'point',
        filled: true,
        color: mainColour,
        opacity: 1,
        size: 70,
        stroke: 'white',
        strokeWidth: 1,
      },
      encoding: { x: x('value'), y: y('dot') },
    },
    ...words(
      'left',
      rows.map(({ lines, text }) => ({ words: lines, y: text })),
    ),
    ...words(
      'right',
      rows.flatMap(({ numbers, text }) => (numbers === undefined ? [] : [{ words: numbers, y: text }])),
      { fontWeight: 'bold' },
    ),
    // Where a line is drawn the reason would lie on it; the numbers then say which limit is open.
    ...words(
      'left',
      rows.flatMap(({ why, numbers, dot }) =>
        why === undefined || numbers !== undefined ? [] : [{ words: why, y: dot }],
      ),
      { color: paleInk },
    ),
  ];
}

function referenceLayer(reference: number | undefined, x: (field: string) => object): object[] {
  if (reference === undefined) return [];
  return [
    {
      data: { values: [{ reference }] },
      mark: { type: 'rule', color: otherColour, strokeWidth: 1.5, strokeDash: [5, 3] },
      encoding: { x: x('reference') },
    },
  ];
}
