/** Published beside computed, one line for each published figure that names a metric. */
import type { Texts } from '@jeugd/core';
import { figureUnits, type PublishedFigure, programmes } from '@jeugd/core/programmes';
import { notComputedMetrics } from '@jeugd/metrics';
import { help } from './demonstrations/help.js';
import { places } from './demonstrations/places.js';
import { stays } from './demonstrations/stays.js';

/** A published figure with what the metric makes of the invented register. */
export interface Line {
  /** The programme. */
  readonly programme: string;
  /** What the figure stands for. */
  readonly says: Texts;
  /** What it counts. */
  readonly unit: Texts;
  /** The metric. */
  readonly metric: string;
  /** The published number. */
  readonly published: number;
  /** The computed number; `null` when there is none. */
  readonly computed: number | null;
  /** Why there is none: no record can carry it. */
  readonly because?: Texts;
}

const demonstrations = { ...stays, ...places, ...help };

/** All of them, in the order of the catalogue of programmes. */
export function comparedFigures(): Line[] {
  return Object.values(programmes).flatMap(({ nl, figures }) =>
    figures.flatMap((figure) => (figure.metric === undefined ? [] : [lineOf(nl, figure, figure.metric)])),
  );
}

function lineOf(programme: string, { id, says, unit, value }: PublishedFigure, metric: string): Line {
  const because = notComputedMetrics.find((each) => each.id === metric)?.because;
  return {
    programme,
    says,
    unit: figureUnits[unit],
    metric,
    published: value,
    computed: demonstrations[id]?.() ?? null,
    ...(because === undefined ? {} : { because }),
  };
}

/** Whether both are the same number, as far as the published one is written out. */
export function agrees({ published, computed }: Line): boolean {
  if (computed === null) return false;
  return computed.toFixed(decimalsOf(published)) === published.toFixed(decimalsOf(published));
}

/** How many decimals a number is written with. */
export function decimalsOf(number: number): number {
  return String(number).split('.')[1]?.length ?? 0;
}
