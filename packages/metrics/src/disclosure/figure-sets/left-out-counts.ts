/** Counts of children in the warnings of a figure, and in what they add up to. */
import type { Locale, Texts } from '@jeugd/core';
import type { Figure } from '../../figures/figure.js';
import { type FigureWarning, type WarningCode, warning } from '../../figures/warnings.js';

/** Warnings that count parts of a table, not children. */
const aboutTables: readonly WarningCode[] = ['cells-left-out', 'causes-pooled', 'follow-up-cut'];

const notShown: Texts = { nl: 'niet getoond', en: 'not shown' };

/**
 * The figure without the counts of children that may not be shown: few of them read `< 10`, others that are hidden
 * beside a hidden group `not shown`. What was excluded is then not counted either, nor of how many it is known.
 */
export function withoutLeftOutCounts(
  figure: Figure,
  isHidden: (count: number) => boolean,
  { minCell, locale }: { readonly minCell: number; readonly locale: Locale },
): Figure {
  const { response, ...rest } = figure;
  const unknown = response === undefined ? 0 : response.of - response.known;
  const hidesResponse = response !== undefined && unknown > 0 && isHidden(unknown);
  const hidesCount = figure.warnings.some((each) => isHidden(countOf(each)));
  const instead = (count: number) => (count < minCell ? `< ${minCell}` : notShown[locale]);
  return {
    ...rest,
    ...(response === undefined || hidesResponse ? {} : { response }),
    excluded: hidesCount || hidesResponse ? null : figure.excluded,
    warnings: figure.warnings.map((each) => {
      const count = countOf(each);
      return isHidden(count) ? warning(each.code, locale, { ...each.params, count: instead(count) }) : each;
    }),
  };
}

/** How many children a warning counts; 0 when it counts none, or says no number. */
function countOf({ code, params }: FigureWarning): number {
  const count = params?.['count'];
  return typeof count === 'number' && !aboutTables.includes(code) ? count : 0;
}
