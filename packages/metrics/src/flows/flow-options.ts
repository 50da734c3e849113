/** What flows are made with, and the episodes they are taken from. */
import type { PlainDate, Register, RegisterIndex } from '@jeugd/core';
import { settingsOf } from '../cohorts/options.js';
import { type Study, studyOf } from '../cohorts/study.js';
import { windowOf } from '../cohorts/window.js';
import type { DisclosurePolicy } from '../disclosure/policy.js';
import type { FigureWindow } from '../figures/figure.js';

/**
 * How flows are made.
 *
 * @dutch keuzes voor stromen
 */
export interface FlowOptions {
  /** First day that is not observed; the day of extraction of the register, most often. */
  readonly asOf: PlainDate;
  /** First day of the window; that of the coverage unless told. */
  readonly from?: PlainDate;
  /** First day after the window; that of the coverage unless told. Never after `asOf`. */
  readonly until?: PlainDate;
  /** Nights a return home must last to count, 28 unless told. */
  readonly lastingNights?: number;
  /** Nights a week a placement must take to count, 4 unless told. */
  readonly minNights?: number;
}

/**
 * How flows are counted, and what may be shown of the counts.
 *
 * @dutch keuzes voor tabellen van stromen
 */
export interface FlowTableOptions extends FlowOptions {
  /** `home-or-not` counts all ways out but home together, as `exit:not-home`; each has its own column unless told. */
  readonly exits?: 'home-or-not';
  /** What counts as few, for what may be published; {@link publicationPolicy} where it says nothing. */
  readonly policy?: Partial<DisclosurePolicy>;
}

/** What flows are taken from. */
export interface FlowStudy {
  readonly study: Study;
  readonly window: FigureWindow;
}

/** The episodes of a register and the window asked for. */
export function flowStudyOf(register: Register | RegisterIndex, options: FlowOptions): FlowStudy {
  const study = studyOf(register, settingsOf(options));
  return { study, window: windowOf(study, 'spell').window };
}
