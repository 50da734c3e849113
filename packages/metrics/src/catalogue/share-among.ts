/** Shares of cases: what the metrics that ask one question of each case have in common. */
import { childrenIn, type Group } from '../cohorts/groups.js';
import type { Study } from '../cohorts/study.js';
import { type Draft, leftOut } from '../figures/draft.js';
import type { FigureWindow } from '../figures/figure.js';
import type { WarningCode } from '../figures/warnings.js';
import { shareEstimate } from './estimates.js';

/** Of what a share is made, beside its cases. */
interface ShareParts {
  readonly study: Study;
  readonly window: FigureWindow;
  /** Choices the figure was made with. */
  readonly params?: Draft['params'];
  /** What to know of every such figure. */
  readonly warnings?: readonly WarningCode[];
}

/** The share of the cases of which it holds. A case of which nobody can tell is left out, under the warning given. */
export function shareAmong<Case extends { readonly personId: string }>(
  { by, cases }: Group<Case>,
  holds: (each: Case) => boolean | WarningCode,
  { study, window, params = {}, warnings = [] }: ShareParts,
): Draft {
  const unknown: Partial<Record<WarningCode, number>> = {};
  const known: Case[] = [];
  let holding = 0;
  for (const each of cases) {
    const answer = holds(each);
    if (typeof answer === 'string') unknown[answer] = (unknown[answer] ?? 0) + 1;
    else {
      known.push(each);
      if (answer) holding += 1;
    }
  }
  return {
    by,
    window,
    params,
    children: childrenIn(known),
    ...shareEstimate(holding, known.length, study.settings.level, reasonOf(cases.length, unknown)),
    leftOut: leftOut(unknown),
    warnings: warnings.map((code) => ({ code })),
  };
}

/** Why there is no case to tell of. */
export function reasonOf(
  cases: number,
  unknown: Readonly<Partial<Record<WarningCode, number>>>,
): NonNullable<Draft['reason']> {
  if (cases === 0) return 'no-cases';
  return unknown['not-followed'] === undefined ? 'not-known' : 'no-follow-up';
}
