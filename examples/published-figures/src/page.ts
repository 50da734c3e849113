/** The comparison as text. */
import { fillText, type Locale, type Texts } from '@jeugd/core';
import { agrees, decimalsOf, type Line } from './compare.js';

const words = {
  title: { nl: 'Gepubliceerde cijfers, nagerekend', en: 'Published figures, computed again' },
  invented: {
    nl: 'De registers zijn verzonnen, en zo gemaakt dat de maat het gepubliceerde getal geeft: dat laat zien\nwat de maat telt, en bewijst niets over het getal.',
    en: 'The registers are invented, and made so that the metric gives the published number: that shows what\nthe metric counts, and proves nothing about the number.',
  },
  programme: { nl: 'programma', en: 'programme' },
  says: { nl: 'cijfer', en: 'figure' },
  metric: { nl: 'maat', en: 'metric' },
  published: { nl: 'gepubliceerd', en: 'published' },
  computed: { nl: 'berekend', en: 'computed' },
  unit: { nl: 'eenheid', en: 'unit' },
  not: { nl: 'niet berekend: {metric}', en: 'not computed: {metric}' },
  sum: {
    nl: '{same} van {all} gelijk, {not} niet te berekenen, {other} anders',
    en: '{same} of {all} the same, {not} not to be computed, {other} different',
  },
} as const satisfies Record<string, Texts>;

/** The longest text of a figure that is shown whole. */
const width = 60;

/** The page, in the language asked for. */
export function page(lines: readonly Line[], locale: Locale): string {
  const say = (name: keyof typeof words, params = {}) => fillText(words[name][locale], params);
  const head = [say('programme'), say('says'), say('metric'), say('published'), say('computed'), say('unit')];
  const rows = lines.map((line) => [
    line.programme,
    shortened(line.says[locale]),
    line.metric,
    written(line.published, line.published, locale),
    line.computed === null ? '–' : written(line.computed, line.published, locale),
    line.unit[locale],
  ]);
  const without = lines.filter(({ because }) => because !== undefined);
  const same = lines.filter(agrees).length;
  const counts = {
    same,
    all: lines.length,
    not: without.length,
    other: lines.length - same - without.length,
  };
  return [
    say('title'),
    say('invented'),
    '',
    ...aligned([head, ...rows]),
    '',
    ...without.map((line) => `${say('not', { metric: line.metric })}\n  ${line.because?.[locale] ?? ''}`),
    say('sum', counts),
  ].join('\n');
}

function shortened(text: string): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** A number with as many decimals as it was published with. */
function written(number: number, published: number, locale: Locale): string {
  const decimals = decimalsOf(published);
  return number.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Columns that line up; numbers at the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const room = widths[column] ?? 0;
        return column === 3 || column === 4 ? text.padStart(room) : text.padEnd(room);
      })
      .join('  ')
      .trimEnd(),
  );
}
