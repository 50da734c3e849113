/** Survival curves: the share that has not left yet. */
import type { SurvivalCurve } from '@jeugd/metrics';
import { plainText } from '../../escape/plain-text.js';
import type { Picture } from '../shared/picture.js';
import type { CurveOptions } from './curve-options.js';
import { curvesPicture } from './curves-picture.js';
import { drawnSurvival, type NamedCurve } from './named-curve.js';

/**
 * The picture of survival curves, a line for each group with its confidence band, and below it how many were still
 * followed at each tick. With several groups each has a letter, a colour and a dash of its own.
 *
 * A curve that is `null` is named as hidden. A line ends where nobody was followed any more. The limits are those of
 * the curve, point by point: no band holds for all times together. Curves of single records show when single children
 * left: for publication make them of a `publishableRiskTable`.
 *
 * @dutch overlevingscurve tekenen
 * @throws {JeugdError} `views/invalid-width`
 * @example
 * const rows = [3, 3, 5, 9].map((time) => ({ time, cause: 'home' }));
 * const curve = kaplanMeier(riskTable(rows, { definition: 'demo' }).table);
 * const picture = survivalPicture([{ name: 'ThuisBest', curve }], { locale: 'en' });
 * picture.table.rows[2]; // ['ThuisBest, 2', '100.0 %', '–', '4']
 * picture.table.rows[4]; // ['ThuisBest, 4', '50.0 %', '18.8 % – 100.0 %', '2']
 */
export function survivalPicture(
  curves: readonly NamedCurve<SurvivalCurve>[],
  options: CurveOptions,
): Picture {
  const drawn = curves.map(({ name, curve }) => drawnSurvival({ name: plainText(name), curve }));
  return curvesPicture(drawn, 'survival', options);
}
