/** Turns a fault met while reading a register into a finding: right place, right language, nothing from the data. */
import { finding, type Location, type Severity } from '../findings/finding.js';
import { type FindingLog, findingLog } from '../findings/finding-log.js';
import { fillText, type Locale, type Params } from '../findings/locale.js';
import { nearest } from '../findings/nearest.js';
import { isShowableId } from '../findings/showable-id.js';
import type { FieldKind } from './record-fields.js';
import type { TableName } from './register.js';
import { expectedTexts, hintTexts, registerTexts } from './texts.js';

/**
 * Where a row, or one of its fields, stands: for a reader that knows the file, its lines and its columns.
 *
 * @dutch vindplaats
 */
export type Locate = (table: TableName, row: number, field?: string) => Partial<Location>;

/** A code of {@link registerTexts}. */
export type FaultCode = keyof typeof registerTexts;

/** Reports faults into one log. */
export interface FaultReporter {
  /** The log they go to. */
  readonly log: FindingLog;
  /** A fault anywhere. */
  report(code: FaultCode, location: Location, params?: FaultParams, severity?: Severity): void;
  /** A fault in a row of a table. */
  reportRow(
    code: FaultCode,
    table: TableName,
    row: number,
    id: unknown,
    params: FaultParams,
    severity?: Severity,
  ): void;
}

/**
 * How to read.
 *
 * @dutch leeswijze
 */
export interface ParseOptions {
  /** Language of the messages; English unless told. */
  readonly locale?: Locale;
  /** Where a row stands in its file, for findings that name line and column. */
  readonly locate?: Locate;
  /** How many findings of one code are kept; 1,000 unless told. All are counted. */
  readonly keepPerCode?: number;
}

/** A reporter with an empty log. */
export function faultReporter({
  locale = 'en',
  locate = () => ({}),
  keepPerCode,
}: ParseOptions): FaultReporter {
  const log = findingLog(keepPerCode);
  const report: FaultReporter['report'] = (code, location, params = {}, severity = 'error') =>
    log.add(finding({ code, severity, message: messageOf(code, params, locale), location, params }));
  return {
    log,
    report,
    reportRow(code, table, row, id, params, severity) {
      const { field } = params;
      report(code, { ...locate(table, row, field), ...placeOf(table, row, id, field) }, params, severity);
    },
  };
}

/** The parameters of a fault: words of our own, the same in every language. */
export interface FaultParams extends Params {
  readonly field?: string;
  /** What the field should hold. */
  readonly expected?: FieldKind;
  /** The known word nearest to an unknown one. */
  readonly nearest?: string;
}

/** The known word near an unknown one, as a parameter; nothing when none is near. */
export function nearestParam(word: string, known: Iterable<string>): { readonly nearest?: string } {
  const near = nearest(word, known);
  return near === undefined ? {} : { nearest: near };
}

function messageOf(code: FaultCode, params: FaultParams, locale: Locale): string {
  const { expected } = params;
  const words = expected === undefined ? params : { ...params, expected: expectedTexts[expected][locale] };
  const hint = params.nearest === undefined ? '' : fillText(hintTexts[locale], params);
  return fillText(registerTexts[code][locale], words) + hint;
}

/** The record by its id, or by its position when it has none that may be shown. */
function placeOf(table: TableName, row: number, id: unknown, field: unknown): Location {
  return {
    record: table,
    ...(isShowableId(id) ? { id } : { path: `/${table}/${row}` }),
    ...(typeof field === 'string' && { field }),
  };
}
