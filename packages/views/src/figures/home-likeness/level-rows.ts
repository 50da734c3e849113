/** The rows of a home-likeness profile: one for each level at which anybody lives. */
import { fillText, homeLikenessLevels, type Locale } from '@jeugd/core';
import type { PublishedCount } from '@jeugd/metrics';
import { plainText } from '../../escape/plain-text.js';
import { colourOfLevel, noColour } from '../../timeline/colours.js';
import type { CountedTable } from '../shared/counts.js';
import { profileTexts as texts } from './texts.js';

/** A level through time. */
export interface LevelRow {
  /** Number and name of the level. */
  readonly name: string;
  /** The number alone, or that there is no level. */
  readonly short: string;
  readonly colour: string;
  /** Of each day its count. */
  readonly counts: readonly PublishedCount[];
}

/** The levels of a table with days as rows and levels as columns. */
export function levelRows(table: CountedTable, locale: Locale): LevelRow[] {
  return (table.columns?.names ?? []).map((column, place) => {
    const level = homeLikenessLevels.find((each) => String(each.level) === column);
    const counts = table.counts.map((day) => day[place] ?? null);
    if (level === undefined) {
      const isUnknown = column === 'unknown';
      const name = isUnknown ? texts.unknown[locale] : plainText(column);
      return { name, short: isUnknown ? texts.unknownShort[locale] : name, colour: noColour, counts };
    }
    const name = fillText(texts.level[locale], { level: level.level, name: level[locale] });
    return { name, short: String(level.level), colour: colourOfLevel[level.level], counts };
  });
}

/** Whether nobody lives there on any day, as far as is shown. */
export function isEmptyRow({ counts }: LevelRow): boolean {
  return counts.every((count) => count === 0 || count === null);
}
