/** Time not home: the area above a cumulative incidence, up to a horizon. */
import type { IncidencePoint } from '../../survival/aalen-johansen.js';
import type { SurvivalPoint } from '../../survival/kaplan-meier.js';

/**
 * The average time until coming home, counted up to `tau`; who left for elsewhere is not home for the rest of it.
 *
 * The area lost to coming home is Σ S(before) · (tau − time) · events / at risk. Its variance is the delta method's, the
 * exits of one time drawn together: an exit home at a time adds S(before) · (tau − time), and any exit takes away what
 * those who stay may still gain. Without censoring it is the variance of the mean of min(time, tau), with n below.
 */
export function timeNotHome(
  home: readonly IncidencePoint[],
  leaving: readonly SurvivalPoint[],
  tau: number,
): { readonly value: number; readonly standardError: number } {
  let later = 0; // the area lost after the point in hand
  let variance = 0;
  for (let position = home.length - 1; position >= 0; position -= 1) {
    const { time, atRisk, events } = home[position] ?? { time: tau, atRisk: 0, events: 0 };
    if (time >= tau || atRisk === 0) continue;
    const before = leaving[position - 1]?.survival ?? 1;
    const left = (leaving[position]?.events ?? 0) / atRisk;
    const toHome = events / atRisk;
    const lost = before * (tau - time);
    const forgone = left < 1 ? later / (1 - left) : 0;
    const mean = lost * toHome - forgone * left;
    const square = toHome * (lost - forgone) ** 2 + (left - toHome) * forgone ** 2;
    variance += (square - mean ** 2) / atRisk;
    later += lost * toHome;
  }
  return { value: tau - later, standardError: Math.sqrt(Math.max(0, variance)) };
}
