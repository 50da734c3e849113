/** The home-likeness profile: how many children live at each level of the scale, day after day. */
import { fillText, homeLikenessStatement, type Locale } from '@jeugd/core';
import { plainText } from '../../escape/plain-text.js';
import { type CountedTable, countText, hasHidden } from '../shared/counts.js';
import type { Picture, PictureOptions } from '../shared/picture.js';
import { margin, pictureFrom, sizeOf } from '../shared/picture-from.js';
import { sharedTexts } from '../shared/texts.js';
import { isEmptyRow, type LevelRow, levelRows } from './level-rows.js';
import { profileHeight, profileLayers } from './profile-layers.js';
import { profileTexts as texts } from './texts.js';

/**
 * The picture of a home-likeness profile, such as `homeLikenessOverTime` gives in `children`: a row of bars for each
 * level, the most home-like above, all on one scale, with home-likeness as colour from light to dark as well.
 *
 * The levels are not stacked: a hidden number would make a stack shorter without anybody seeing it. It is a cross in
 * its row. Levels at which nobody lives are not drawn and named in the text. For publication draw a table from
 * `protectTable`.
 *
 * @dutch profiel zo thuis mogelijk tekenen
 * @throws {JeugdError} `views/invalid-width`
 * @example
 * const rows = { by: 'day', names: ['2023-01-01', '2023-02-01'] };
 * const columns = { by: 'level', names: ['6', '7', '12'] };
 * const picture = homeLikenessPicture({ rows, columns, counts: [[40, 12, 0], [44, '.', 0]] }, { locale: 'en' });
 * picture.table.rows[1]; // ['2023-02-01', '44', 'hidden', '0']
 * picture.text.includes('Where nobody lived is not drawn: 12.'); // true
 */
export function homeLikenessPicture(table: CountedTable, options: PictureOptions): Picture {
  const { locale } = options;
  const { width, fontSize } = sizeOf(options);
  const levels = levelRows(table, locale);
  const drawn = levels.filter((level) => !isEmptyRow(level));
  const days = table.rows.names.map(plainText);
  const side = margin + 2;
  const frame = { inner: width - 2 * side, fontSize };
  return pictureFrom(
    {
      title: texts.title[locale],
      sentences: drawn.map((level) => sentenceOf(level, days, locale)),
      notes: notesOf(levels, drawn, locale),
      table: {
        columns: [texts.day[locale], ...levels.map(({ name }) => name)],
        rows: days.map((day, place) => [
          day,
          ...levels.map(({ counts }) => countText(counts[place], locale)),
        ]),
      },
      height: profileHeight(drawn, frame),
      left: side,
      right: side,
      bottom: margin + fontSize + 10,
      layer: profileLayers(drawn, days, frame),
    },
    options,
  );
}

function sentenceOf({ name, counts }: LevelRow, days: readonly string[], locale: Locale): string {
  return fillText(texts.said[locale], {
    level: name,
    first: countText(counts[0], locale),
    firstDay: days[0] ?? '',
    last: countText(counts.at(-1), locale),
    lastDay: days.at(-1) ?? '',
  });
}

function notesOf(levels: readonly LevelRow[], drawn: readonly LevelRow[], locale: Locale): string[] {
  const empty = levels.filter(isEmptyRow).map(({ short }) => short);
  return [
    drawn.length === 0 ? sharedTexts.nothing[locale] : texts.bars[locale],
    ...(empty.length > 0 ? [fillText(texts.empty[locale], { levels: empty.join(', ') })] : []),
    ...(drawn.some(({ counts }) => hasHidden(counts)) ? [sharedTexts.hiddenNote[locale]] : []),
    homeLikenessStatement[locale],
  ];
}
