/** Why trajectories end: the codes of CBS, as they stand in `endReason`. */
import type { Texts } from '@jeugd/core';

/**
 * The reasons for the end of a trajectory that CBS asks for (redenBeeindiging, Informatieprotocol Beleidsinformatie
 * Jeugd 3.7). Metrics on how help ends read them in `endReason`; any other word counts as not known.
 *
 * @dutch redenen van beëindiging
 * @example
 * trajectoryEndReasons['01'].en; // 'ended as planned'
 */
export const trajectoryEndReasons = {
  '01': { nl: 'beëindigd volgens plan', en: 'ended as planned' },
  '02': { nl: 'voortijdig afgesloten: in overeenstemming', en: 'closed early: by agreement' },
  '03': { nl: 'voortijdig afgesloten: eenzijdig door de cliënt', en: 'closed early: by the client alone' },
  '04': {
    nl: 'voortijdig afgesloten: eenzijdig door de aanbieder',
    en: 'closed early: by the provider alone',
  },
  '05': {
    nl: 'voortijdig afgesloten: wegens externe omstandigheden',
    en: 'closed early: because of outside circumstances',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * Code of a reason for the end of a trajectory.
 *
 * @dutch reden van beëindiging
 */
export type TrajectoryEndReason = keyof typeof trajectoryEndReasons;
