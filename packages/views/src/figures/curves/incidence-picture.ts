/** Cumulative incidence: the share that has left for a cause. */
import { type Figure, type IncidenceCurve, reasonText } from '@jeugd/metrics';
import { plainText } from '../../escape/plain-text.js';
import { isFigure, namesOfFigures } from '../shared/names.js';
import type { Picture } from '../shared/picture.js';
import type { CurveOptions } from './curve-options.js';
import { curvesPicture } from './curves-picture.js';
import { drawnFigure, drawnIncidence, type NamedCurve } from './named-curve.js';

/**
 * The picture of cumulative incidences, such as the share that is home, for each group or each cause: a line with its
 * confidence band, and below it how many were still followed at each tick.
 *
 * Takes curves with a name, or figures with a curve, such as `time-to-home`, which are named by their group. A
 * suppressed figure, and counts that disclosure control took from a curve, are marked as hidden. A figure without a
 * curve is named with its reason.
 *
 * @dutch cumulatieve incidentie tekenen
 * @throws {JeugdError} `views/invalid-width`
 * @example
 * const rows = ['home', 'other', null, 'home'].map((cause, i) => ({ time: i + 1, cause }));
 * const [home] = aalenJohansen(riskTable(rows, { definition: 'demo' }).table);
 * const picture = incidencePicture([{ name: 'thuis', curve: home }], { locale: 'nl' });
 * picture.table.rows[4]; // ['thuis, 4', '75,0 %', '42,6 % – 100,0 %', '1']
 */
export function incidencePicture(
  curves: readonly (NamedCurve<IncidenceCurve> | Figure)[],
  options: CurveOptions,
): Picture {
  const { locale } = options;
  const figures = curves.filter(isFigure);
  const names = new Map(namesOfFigures(figures, locale).map((name, place) => [figures[place], name]));
  const drawn = curves.map((each) =>
    isFigure(each)
      ? drawnFigure(each, names.get(each) ?? '', each.reason && reasonText(each.reason, locale))
      : drawnIncidence({ name: plainText(each.name), curve: each.curve }),
  );
  return curvesPicture(drawn, 'incidence', options);
}
