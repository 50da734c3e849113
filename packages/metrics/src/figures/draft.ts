/** What a metric hands over for one group; the rest of the figure is the same for all groups. */
import type { Params } from '@jeugd/core';
import type { WarningCode } from './warnings.js';
import type { Figure, Window } from './figure.js';

/** Cases left out, by why. */
export type LeftOut = Readonly<Partial<Record<WarningCode, number>>>;

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
  readonly leftOut?: LeftOut;
  /** Other warnings. */
  readonly warnings?: readonly { readonly code: WarningCode; readonly params?: Params }[];
  /** The days it is about. */
  readonly window: Window;
}
