/** What the worker tells the page. */
import type { Finding, Locale } from '@jeugd/core';
import type { Report } from '@jeugd/validators';
import type { DownloadForm } from './asks.js';
import type { LinesAround } from './lines-around.js';
import type { RuleInWords } from './rule-in-words.js';

export type Tell =
  /** How far the check is. */
  | { readonly tell: 'progress'; readonly file: string; readonly done: number; readonly total: number }
  /** Findings, as they are found, with the words of rules that were not told before. */
  | { readonly tell: 'found'; readonly findings: readonly Finding[]; readonly rules: readonly RuleInWords[] }
  /** The end: the whole report, which takes the place of what was told on the way. */
  | { readonly tell: 'checked'; readonly checked: Checked }
  | { readonly tell: 'place'; readonly request: number; readonly lines: LinesAround | undefined }
  | { readonly tell: 'download'; readonly form: DownloadForm; readonly text: string }
  | { readonly tell: 'identification'; readonly file: string; readonly identification: string }
  | { readonly tell: 'answer'; readonly answer: Answer }
  /** It cannot be done, for a reason that has words. */
  | { readonly tell: 'refused'; readonly refusal: Refusal }
  /** The worker itself broke down. Of the error only its kind is told: its text may hold data. */
  | { readonly tell: 'broken'; readonly kind: string };

/** A check that came to its end. */
export interface Checked {
  readonly report: Report;
  readonly rules: readonly RuleInWords[];
  readonly locale: Locale;
  /** The messages, of which an answer can be written. */
  readonly messages: readonly string[];
  /** What was judged at which levels. */
  readonly levels: 'none' | 'inside' | 'between' | 'both';
  readonly passedOver: PassedOver;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** What was dropped and not looked at. */
export interface PassedOver {
  readonly folders: number;
  readonly files: number;
}

/** The answer to a message, or why there is none. */
export type Answer =
  | { readonly file: string; readonly name: string; readonly xml: string; readonly verdict: Verdict }
  | { readonly file: string; readonly none: NoAnswer };

export type Verdict = 'accepted' | 'rejected' | 'partly-rejected';

/** Why a message gets no answer. */
export type NoAnswer = 'level-1' | 'not-readable' | 'is-answer' | 'crashed' | 'invalid-option';

/** Why it cannot be done: nothing to check, a file that cannot be read any more, registers of different days. */
export type Refusal = 'nothing' | 'only-folders' | 'file-gone' | 'days-differ';
