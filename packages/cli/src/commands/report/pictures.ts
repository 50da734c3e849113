/**
 * The eight pictures of a report, each as a function of how it is drawn.
 */
import { episodesOf, fillText, type RegisterIndex } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import {
  agePyramid,
  comparisonPicture,
  flowPicture,
  funnelPicture,
  homeLikenessPicture,
  incidencePicture,
  type Picture,
  type PictureOptions,
  stockAndFlowPicture,
  survivalPicture,
} from '@jeugd/views';
import type { ReportFigures } from './figures.js';
import { ageTableOf, awayCurve, flowTable, levelTable } from './picture-data.js';
import type { Scope } from './scope.js';
import { pictureTexts as texts } from './texts.js';

/** A picture for any width. */
export type PictureAt = (options: PictureOptions) => Picture;

/** All pictures, in order. One that has nothing to show says so. */
export function reportPictures(
  index: RegisterIndex,
  { figures, stockByYear }: ReportFigures,
  scope: Scope,
): PictureAt[] {
  const { locale, asOf } = scope;
  const episodes = episodesOf(index, { asOf });
  const groups = (metric: string, by: string) =>
    figures.filter((figure) => figure.metric === metric && figure.by[by] !== undefined);
  const stillAway = [{ name: texts.everybody[locale], curve: awayCurve(episodes, scope) }];
  const home = homeByProgramme(groups('time-to-home', 'programme'), scope);
  const daysAway = groups('restricted-mean-away', 'programme');
  const homeShares = groups('home-share-at-t', 'provider');
  const flows = flowTable(index, scope);
  const levels = levelTable(index, scope);
  const ages = ageTableOf(index.register, episodes, scope);
  const agesTitle = fillText(texts.ages[locale], { day: ages.day });
  const stillAwayWords = { title: texts.stillAway[locale], shareName: texts.stillAwayShare[locale] };
  return [
    (options) => survivalPicture(stillAway, { ...options, ...stillAwayWords }),
    home,
    (options) => comparisonPicture(daysAway, { ...options, title: texts.away[locale] }),
    (options) => funnelPicture(homeShares, { ...options, title: texts.homeByProvider[locale] }),
    (options) => flowPicture(flows, options),
    (options) => stockAndFlowPicture(stockByYear, options),
    (options) => homeLikenessPicture(levels, options),
    (options) => agePyramid(ages.table, { ...options, title: agesTitle }),
  ];
}

/** More curves than this cannot be told apart. */
const mostCurves = 5;

/** The curves of the largest programmes; hidden ones among them only when there is room. */
function homeByProgramme(all: readonly Figure[], { locale }: Scope): PictureAt {
  const largest = [...all].sort((a, b) => (b.n ?? 0) - (a.n ?? 0)).slice(0, mostCurves);
  const shown = all.filter((figure) => largest.includes(figure));
  const title =
    shown.length < all.length
      ? fillText(texts.largestHome[locale], { count: shown.length })
      : texts.home[locale];
  return (options) => incidencePicture(shown, { ...options, title, shareName: texts.homeShare[locale] });
}
