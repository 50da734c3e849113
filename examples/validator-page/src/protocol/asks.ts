/** What the page asks of the worker. */
import type { Locale, PlainDate } from '@jeugd/core';
import type { Dropped } from './dropped-file.js';
import type { Filter } from './filter.js';

/** The forms in which a report can be taken along. */
export const downloadForms = ['json', 'sarif', 'csv'] as const;

export type DownloadForm = (typeof downloadForms)[number];

export type Ask =
  /** Check these files; what was checked before is forgotten. */
  | { readonly ask: 'check'; readonly dropped: Dropped; readonly locale: Locale; readonly today: PlainDate }
  /** Show the lines around a place. The number comes back with the answer. */
  | {
      readonly ask: 'place';
      readonly request: number;
      readonly file: string;
      readonly line: number;
      readonly column?: number;
    }
  /** Write the report; as CSV only the findings that are shown. */
  | {
      readonly ask: 'download';
      readonly form: DownloadForm;
      readonly filter: Filter;
      readonly locale: Locale;
    }
  /** Propose what the answer to a message may be called. */
  | { readonly ask: 'identification'; readonly file: string }
  /** Write the answer to a message. */
  | {
      readonly ask: 'answer';
      readonly file: string;
      readonly identification: string;
      readonly signedOn: string;
      readonly locale: Locale;
    };
