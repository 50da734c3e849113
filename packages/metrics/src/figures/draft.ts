/** What a metric hands over for one group; the rest of the figure is the same for all groups. */
import type { Params } from '@jeugd/core';
import type { Figure, FigureWindow } from './figure.js';
import type { WarningCode } from './warnings.js';

/** Cases left out for one reason. */
export interface LeftOut {
  readonly code: WarningCode;
  /** 1 or more. */
  readonly count: number;
}

/** What was left out, by why; reasons that left out nothing fall away. */
export function leftOut(counts: Readonly<Partial<Record<WarningCode, number>>>): LeftOut[] {
  return (Object.entries(counts) as [WarningCode, number][])
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, count }));
}

/** A figure in the making. */
export interface Draft
  extends Pick<
    Figure,
    | 'by'
    | 'value'
    | 'reason'
    | 'interval'
    | 'numerator'
    | 'denominator'
    | 'events'
    | 'censored'
    | 'response'
    | 'within'
    | 'curve'
  > {
  /** Cases it rests on. */
  readonly n: number;
  /** Different children among them: what disclosure control counts. */
  readonly children: number;
  /** Choices of this metric. */
  readonly params?: Figure['params'];
  /** Cases that lack what the metric needs: warned of, and counted as excluded. */
  readonly leftOut?: readonly LeftOut[];
  /** Other warnings. */
  readonly warnings?: readonly { readonly code: WarningCode; readonly params?: Params }[];
  /** The days it is about. */
  readonly window: FigureWindow;
}
