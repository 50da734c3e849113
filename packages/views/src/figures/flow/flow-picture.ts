/** Flows: from which care form to which children go, and where they come in and out. */
import { fillText, type Locale } from '@jeugd/core';
import type { CountedTable } from '../shared/counts.js';
import { countText } from '../shared/counts.js';
import type { Picture, PictureOptions } from '../shared/picture.js';
import { margin, pictureFrom, sizeOf } from '../shared/picture-from.js';
import { hiddenSign } from '../shared/signs.js';
import { sharedTexts } from '../shared/texts.js';
import { wrapped } from '../shared/wrapped.js';
import { flowLayers } from './flow-layers.js';
import { type FlowLayout, flowLayout } from './flow-layout.js';
import { flowName } from './flow-names.js';
import { flowTexts as texts } from './texts.js';

/**
 * The picture of a table of transitions, such as `transitionTable` gives: at the left where children came from, at the
 * right where they went, in the order of the table, with a ribbon as thick as its number between the two. A care form
 * stands on both sides: a ribbon is one step, not the way of one child.
 *
 * A hidden number is a dotted line without thickness; beyond sixteen of them only their ends are drawn, and the table
 * says which they are. An end whose total is hidden too says how many it has at least. For publication draw the
 * `children` through `protectTable`, best with `showZeros`: else every step that nobody took counts as hidden.
 *
 * @dutch stroomdiagram tussen zorgvormen
 * @throws {JeugdError} `views/invalid-width`
 * @example
 * const rows = { by: 'from', names: ['entry', 'crisisopvang'] };
 * const columns = { by: 'to', names: ['crisisopvang', 'exit:home'] };
 * const picture = flowPicture({ rows, columns, counts: [[12, 0], ['.', 9]] }, { locale: 'en' });
 * picture.table.rows[0]; // ['came into care → crisis shelter bed', '12']
 * picture.table.rows[1][1]; // 'hidden'
 */
export function flowPicture(table: CountedTable, options: PictureOptions): Picture {
  const { locale } = options;
  const { width, fontSize } = sizeOf(options);
  const fromNames = table.rows.names.map((code) => flowName(code, locale));
  const toNames = (table.columns?.names ?? []).map((code) => flowName(code, locale));
  const side = Math.min(240, Math.max(86, width * 0.29));
  const layout = flowLayout(
    { table, fromNames, toNames },
    {
      height: Math.min(420, Math.max(200, width * 0.5)),
      lineHeight: fontSize + 3,
      written: (name, count, isAtLeast) =>
        wrapped(`${name} ${countOfEnd(count, isAtLeast, locale)}`, side - 8, fontSize),
    },
  );
  const hidden = layout.ribbons.filter(({ count }) => count === null).length;
  return pictureFrom(
    {
      title: texts.title[locale],
      sentences: sentencesOf(layout, hidden, locale),
      notes: layout.ribbons.length === 0 ? [sharedTexts.nothing[locale]] : notesOf(hidden, locale),
      table: {
        columns: [
          fillText(texts.fromTo[locale], { from: texts.from[locale], to: texts.to[locale] }),
          texts.count[locale],
        ],
        rows: layout.ribbons.map(({ from, to, count }) => [
          fillText(texts.fromTo[locale], { from: fromNames[from] ?? '', to: toNames[to] ?? '' }),
          countText(count ?? '.', locale),
        ]),
      },
      height: Math.ceil(layout.height),
      left: margin + side,
      right: margin + side,
      top: fontSize + 8,
      bottom: margin + 4,
      layer: flowLayers(layout, {
        inner: width - 2 * (margin + side),
        fontSize,
        side,
        fromTitle: texts.from[locale],
        toTitle: texts.to[locale],
        drawsHiddenWhole: hidden <= mostHiddenLines,
      }),
    },
    options,
  );
}

/** How many an end has; of one that hides all it has nothing is known. */
function countOfEnd(count: number, isAtLeast: boolean, locale: Locale): string {
  if (!isAtLeast) return String(count);
  return count === 0 ? hiddenSign : fillText(texts.atLeast[locale], { count });
}

/** More dotted lines than this cannot be followed with the eye. */
const mostHiddenLines = 16;

function notesOf(hidden: number, locale: Locale): string[] {
  if (hidden === 0) return [texts.widths[locale]];
  const lines =
    hidden <= mostHiddenLines
      ? texts.hiddenLines[locale]
      : fillText(texts.hiddenEnds[locale], { count: hidden });
  return [`${texts.widths[locale]} ${lines}`, sharedTexts.hiddenNote[locale]];
}

/** The three largest flows, and how many are hidden. */
function sentencesOf({ left, right, ribbons }: FlowLayout, hidden: number, locale: Locale): string[] {
  const largest = ribbons
    .filter(({ count }) => count !== null)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .slice(0, 3)
    .map(({ from, to, count }) =>
      fillText(texts.flow[locale], {
        from: left[from]?.name ?? '',
        to: right[to]?.name ?? '',
        count: count ?? 0,
      }),
    );
  return [
    ...(largest.length > 0 ? [fillText(texts.most[locale], { flows: largest.join('; ') })] : []),
    ...(hidden > 0 ? [fillText(texts.hidden[locale], { count: hidden })] : []),
  ];
}
