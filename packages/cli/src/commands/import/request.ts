/** What is asked of `jeugd import`. */
import { JeugdError, type PlainDate } from '@jeugd/core';
import type { ProductMeaning, ReturnsHome } from '@jeugd/ijw';
import { choiceOption, dayOption, type RawOptions, textOption } from '../options.js';
import { productsAt } from './products-at.js';
import { importErrorTexts } from './texts.js';

/** The forms of the files that are written. */
export const fileForms = ['csv', 'jsonl', 'json', 'parquet'] as const;

/** What is asked. */
export interface ImportRequest {
  readonly folder: string;
  readonly out: string;
  readonly format: (typeof fileForms)[number];
  readonly report: 'text' | 'json';
  readonly overwrite: boolean;
  readonly identities: boolean;
  readonly returnsHome: ReturnsHome;
  readonly extractedOn?: PlainDate;
  readonly products?: readonly ProductMeaning[];
}

/** The request; throws when it is not right, before a message is read. */
export async function requestIn(paths: readonly string[], options: RawOptions): Promise<ImportRequest> {
  const [source, folder, ...more] = paths;
  if (source !== 'ijw' || folder === undefined || more.length > 0)
    throw new JeugdError('cli/unknown-source', importErrorTexts['cli/unknown-source']);
  const extractedOn = dayOption(options, '--extracted-on');
  const own = textOption(options, '--products');
  const request = {
    ...{ folder, out: textOption(options, '--out') ?? '' },
    format: choiceOption(options, '--format', { now: fileForms }) ?? 'csv',
    report: choiceOption(options, '--report', { now: ['text', 'json'] }) ?? 'text',
    returnsHome: choiceOption(options, '--home', { now: ['planned', 'never'] }) ?? 'planned',
    ...{ overwrite: options['overwrite'] === true, identities: options['identities'] === true },
    ...(extractedOn !== undefined && { extractedOn }),
  } as const;
  return own === undefined ? request : { ...request, products: await productsAt(own) };
}
