/** Age pyramids: how many there are of each age, two groups back to back. */
import { fillText, type Locale } from '@jeugd/core';
import type { PublishedCount } from '@jeugd/metrics';
import { plainText } from '../../escape/plain-text.js';
import { roundAbove } from '../shared/axis.js';
import { type CountedTable, countText, hasHidden, numbersIn } from '../shared/counts.js';
import { nameOfValue } from '../shared/names.js';
import type { Picture, PictureOptions } from '../shared/picture.js';
import { margin, pictureFrom, sizeOf } from '../shared/picture-from.js';
import { sharedTexts } from '../shared/texts.js';
import { widthOf } from '../shared/wrapped.js';
import { type PyramidSide, pyramidLayers } from './pyramid-layers.js';
import { ageTexts as texts } from './texts.js';

/**
 * The age pyramid of a table with ages as rows, the youngest first, and groups as columns, such as `ageTable` gives:
 * the first column to the left, the second to the right, the youngest below, each bar with its number.
 *
 * A hidden number is a cross at the foot of its bar. What is in further columns, such as an unknown sex, has no side:
 * its sum stands below the title. For publication draw a table from `protectTable`.
 *
 * @dutch leeftijdspiramide
 * @throws {JeugdError} `views/invalid-width`
 * @example
 * const rows = { by: 'age', names: ['0-3', '4-11', '12-17'] };
 * const columns = { by: 'sex', names: ['female', 'male'] };
 * const picture = agePyramid({ rows, columns, counts: [['.', 12], [20, 31], [44, 38]] }, { locale: 'nl' });
 * picture.table.rows[0]; // ['0-3', 'verborgen', '12']
 * picture.text.includes('vrouw: 64 getoond, de meeste op de leeftijd 12-17.'); // true
 */
export function agePyramid(table: CountedTable, options: PictureOptions): Picture {
  const { locale } = options;
  const { width, fontSize } = sizeOf(options);
  const ages = table.rows.names.map(plainText);
  const by = table.columns?.by ?? '';
  const sides = (table.columns?.names ?? [texts.number[locale]]).map((column, place): PyramidSide => {
    return { name: nameOfValue(by, column, locale), counts: table.counts.map((row) => row[place] ?? null) };
  });
  const [left, right, ...others] = sides;
  const drawn = [left, right].filter((side) => side !== undefined);
  const most = roundAbove(Math.max(0, ...drawn.flatMap(({ counts }) => numbersIn(counts))));
  const leftRoom = margin + Math.max(0, ...ages.map((age) => widthOf(age, fontSize))) + 10;
  const rightRoom = margin + 10;
  const rowHeight = fontSize + 6;
  return pictureFrom(
    {
      title: texts.title[locale],
      sentences: sides.map((side) => sentenceOf(side, ages, locale)),
      notes: notesOf(sides, others, locale),
      table: {
        columns: [texts.age[locale], ...sides.map(({ name }) => name)],
        rows: ages.map((age, place) => [age, ...sides.map(({ counts }) => countText(counts[place], locale))]),
      },
      height: Math.max(2, ages.length) * rowHeight,
      left: leftRoom,
      right: rightRoom,
      top: fontSize + 8,
      bottom: margin + 3 * fontSize + 8,
      layer: pyramidLayers(drawn, ages, {
        inner: width - leftRoom - rightRoom,
        rowHeight,
        fontSize,
        most,
        locale,
        axisName: texts.number[locale],
      }),
    },
    options,
  );
}

function sentenceOf({ name, counts }: PyramidSide, ages: readonly string[], locale: Locale): string {
  const numbers = numbersIn(counts);
  const count = sumOf(counts);
  if (count === 0) return `${name}: ${hasHidden(counts) ? sharedTexts.hidden[locale] : 0}`;
  const age = ages[counts.indexOf(Math.max(...numbers))] ?? '';
  return fillText(texts.said[locale], { name, count, age });
}

function notesOf(sides: readonly PyramidSide[], others: readonly PyramidSide[], locale: Locale): string[] {
  const [left, right] = sides;
  const isHidden = sides.some(({ counts }) => hasHidden(counts));
  const notDrawn = others.flatMap(({ name, counts }) => {
    const sum = sumOf(counts);
    const hides = hasHidden(counts);
    const count = !hides
      ? sum
      : sum === 0
        ? sharedTexts.hidden[locale]
        : fillText(texts.othersHidden[locale], { count: sum });
    return sum === 0 && !hides ? [] : [fillText(texts.others[locale], { name, count })];
  });
  return [
    ...(left !== undefined && right !== undefined
      ? [fillText(texts.sides[locale], { left: left.name, right: right.name })]
      : []),
    ...(sides.every(({ counts }) => counts.length === 0) ? [sharedTexts.nothing[locale]] : []),
    ...notDrawn,
    ...(isHidden ? [sharedTexts.hiddenNote[locale]] : []),
  ];
}

function sumOf(counts: readonly PublishedCount[]): number {
  return numbersIn(counts).reduce((sum, count) => sum + count, 0);
}
