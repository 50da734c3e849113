/**
 * What a notebook shows of a value: one value in several forms by MIME type, of which the notebook takes the richest
 * that it can show, and everything else the plain text.
 */
import { JeugdError, type Locale } from '@jeugd/core';
import type { Figure, RiskTable } from '@jeugd/metrics';
import { type Report, type RuleDescription, reportAsText } from '@jeugd/validators/engine';
import type { Picture } from '../figures/shared/picture.js';
import { pictureText } from '../figures/shared/picture-text.js';
import type { PictureSpecification } from '../timeline/picture-specification.js';
import { figureSheets } from './figure-sheets.js';
import { reportSheet } from './report-sheet.js';
import { riskTableSheet } from './risk-table-sheet.js';
import type { Sheet } from './sheet.js';
import { sheetHtml } from './sheet-html.js';
import { sheetText } from './sheet-text.js';
import { displayTexts } from './texts.js';

/**
 * A value in the forms in which it can be shown, by MIME type. Plain JSON, as the protocol of Jupyter has it.
 *
 * @dutch weergave per MIME-type
 */
export interface MimeBundle {
  /** As text, in columns that line up. */
  readonly 'text/plain': string;
  /** As HTML: of figures, risk tables and reports. */
  readonly 'text/html'?: string;
  /** As a specification that the notebook draws: of pictures. */
  readonly 'application/vnd.vegalite.v5+json'?: PictureSpecification;
  /** As a drawing, for where Vega-Lite is not at hand: of pictures that were drawn. */
  readonly 'image/svg+xml'?: string;
}

/**
 * What can be shown: a figure, figures, a risk table, a report, a picture, or a specification of one.
 *
 * @dutch toonbare waarde
 */
export type Displayable = Figure | readonly Figure[] | RiskTable | Report | Picture | PictureSpecification;

/**
 * How a value is shown.
 *
 * @dutch keuzes voor de weergave
 */
export interface DisplayOptions {
  /** Language; English unless told. A picture has a language already, and so have the messages of a report. */
  readonly locale?: Locale;
  /** Of a picture: what `svgOfVegaLite` of `@jeugd/views/svg` made of its specification. */
  readonly svg?: string;
  /** Of a report: the rules, for their titles. */
  readonly rules?: readonly RuleDescription[];
}

/**
 * A value as a MIME bundle, for a notebook to show.
 *
 * Figures are a table per metric, with what to know about it below and the definition one click away. A picture has no
 * HTML: JupyterLab would prefer that to the drawing. What is suppressed shows as hidden, what cannot be estimated as the
 * reason why. All text is escaped; an SVG is passed on as it is, so give only one that was drawn from the picture.
 *
 * Something else, such as a register, throws `views/not-showable`.
 *
 * @dutch weergave in een notebook
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const { figures } = computeMetrics({ about, placements }, { metrics: ['time-to-home'], asOf: '2024-01-01' });
 * const bundle = mimeBundleOf(figures, { locale: 'nl' });
 * Object.keys(bundle); // ['text/plain', 'text/html']
 * bundle['text/plain'].split('\n')[0]; // 'dagen tot thuis'
 * Object.keys(mimeBundleOf(comparisonPicture(figures, { locale: 'nl' })));
 * // ['text/plain', 'application/vnd.vegalite.v5+json']
 */
export function mimeBundleOf(value: Displayable, options: DisplayOptions = {}): MimeBundle {
  const { locale = 'en', rules = [] } = options;
  if (isFigures(value)) return bundleOfSheets(figureSheets(value, locale));
  if (isPicture(value)) return bundleOfPicture(pictureText(value), value.specification, options);
  if (isSpecification(value)) return bundleOfPicture(wordsOf(value), value, options);
  if (isRiskTable(value)) return bundleOfSheets([riskTableSheet(value, locale)]);
  if (isFigure(value)) return bundleOfSheets(figureSheets([value], locale));
  if (!isReport(value)) throw new JeugdError('views/not-showable', displayTexts.notShowable);
  return {
    'text/plain': reportAsText(value, { locale, rules }).trimEnd(),
    'text/html': sheetHtml(reportSheet(value, { locale, rules })),
  };
}

function bundleOfSheets(sheets: readonly Sheet[]): MimeBundle {
  return {
    'text/plain': sheets.map(sheetText).join('\n\n'),
    'text/html': sheets.map(sheetHtml).join(''),
  };
}

function bundleOfPicture(
  text: string,
  specification: PictureSpecification,
  { svg }: DisplayOptions,
): MimeBundle {
  return {
    'text/plain': text,
    'application/vnd.vegalite.v5+json': specification,
    ...(svg !== undefined && { 'image/svg+xml': svg }),
  };
}

function wordsOf({ title, description }: PictureSpecification): string {
  return `${title.text.replaceAll('\n', ' ')}\n\n${description}`;
}

function isFigures(value: Displayable): value is readonly Figure[] {
  return Array.isArray(value);
}

function isFigure(value: Figure | Report): value is Figure {
  return 'metric' in value;
}

function isPicture(value: Exclude<Displayable, readonly Figure[]>): value is Picture {
  return 'specification' in value;
}

function isSpecification(
  value: Exclude<Displayable, readonly Figure[] | Picture>,
): value is PictureSpecification {
  return '$schema' in value;
}

/** Where there are no types to hold back, such as in JavaScript, it may be anything. */
function isReport(value: Report): boolean {
  return 'summary' in value && 'rules' in value;
}

function isRiskTable(value: Figure | RiskTable | Report): value is RiskTable {
  return 'cells' in value;
}
