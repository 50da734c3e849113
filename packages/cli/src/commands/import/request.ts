/** What is asked of `jeugd import`. */

import { type ClosedPeriod, isPlainDate, JeugdError, type PlainDate } from '@jeugd/core';
import type { ProductMeaning, ReturnsHome } from '@jeugd/ijw';
import { registerForms, textOrJson } from '../choices.js';
import { hintedError } from '../hinted-error.js';
import { choiceOption, dayOption, type RawOptions, textOption } from '../options.js';
import { outOption } from '../out-option.js';
import { homes, sources } from './choices.js';
import { productsAt } from './products-at.js';
import { importErrorTexts } from './texts.js';

/** What is asked. */
export interface ImportRequest {
  readonly folder: string;
  readonly out: string;
  readonly format: (typeof registerForms)[number];
  readonly report: (typeof textOrJson)[number];
  readonly overwrite: boolean;
  readonly identities: boolean;
  readonly returnsHome: ReturnsHome;
  readonly extractedOn?: PlainDate;
  /** The day on which the messages begin, when care already ran then. */
  readonly archiveFrom?: PlainDate;
  /** The days of which the messages tell all. */
  readonly coverage?: ClosedPeriod;
  readonly products?: readonly ProductMeaning[];
}

/** The request; throws when it is not right, before a message is read. */
export async function requestIn(paths: readonly string[], options: RawOptions): Promise<ImportRequest> {
  const [source = '', folder, ...more] = paths;
  if (source !== sources[0] || folder === undefined || more.length > 0) {
    const typed = { word: source, known: source === sources[0] ? [] : sources };
    throw hintedError('cli/unknown-source', importErrorTexts['cli/unknown-source'], {}, typed);
  }
  const extractedOn = dayOption(options, '--extracted-on');
  const archiveFrom = dayOption(options, '--archive-from');
  const coverage = coverageIn(options);
  const own = textOption(options, '--products');
  const request = {
    ...{ folder, out: outOption(options, [folder]) ?? '' },
    format: choiceOption(options, '--format', { now: registerForms }) ?? 'csv',
    report: choiceOption(options, '--report', { now: textOrJson }) ?? 'text',
    returnsHome: choiceOption(options, '--home', { now: homes }) ?? 'planned',
    ...{ overwrite: options['overwrite'] === true, identities: options['identities'] === true },
    ...(extractedOn !== undefined && { extractedOn }),
    ...(archiveFrom !== undefined && { archiveFrom }),
    ...(coverage !== undefined && { coverage }),
  } as const;
  return own === undefined ? request : { ...request, products: await productsAt(own) };
}

/** `2020-01-01/2025-01-01`: the first day in, and the first day no longer in. */
function coverageIn(options: RawOptions): ClosedPeriod | undefined {
  const text = textOption(options, '--covers');
  if (text === undefined) return undefined;
  const [start = '', end = '', ...more] = text.split('/');
  if (isPlainDate(start) && isPlainDate(end) && start < end && more.length === 0) return { start, end };
  throw new JeugdError('cli/not-covered-days', importErrorTexts['cli/not-covered-days']);
}
