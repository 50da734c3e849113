/** Marks: why a cell has no figure, and how final a figure is. */

/**
 * Why a cell has no figure. `withheld`: a dot, which stands for unknown, unreliable or secret (small cells are published
 * so); `impossible`: it cannot occur; `unavailable`: not there yet; `absent`: null, without a reason.
 *
 * None of these is 0.
 *
 * @dutch statistisch symbool
 */
export type StatLineMark = 'withheld' | 'impossible' | 'unavailable' | 'absent';

/**
 * How final a figure is. Definite figures exceed provisional ones: of a half-year about 3 % in persons and 5 % in
 * trajectories, of a year 0.5 to 2 %.
 *
 * @dutch status van een cijfer
 */
export type StatLineStatus = 'provisional' | 'revised-provisional' | 'definite';

/** The words of `ValueAttribute` in OData v4; `None` is a figure. */
const attributes: Readonly<Record<string, StatLineMark>> = {
  Confidential: 'withheld',
  Impossible: 'impossible',
  NotAvailable: 'unavailable',
};

/** The mark that a word of OData v4 stands for; a word that is not known says no more than that there is no figure. */
export function markOfAttribute(attribute: unknown): StatLineMark {
  return (typeof attribute === 'string' ? attributes[attribute] : undefined) ?? 'absent';
}

const statuses: Readonly<Record<string, StatLineStatus>> = {
  Definitief: 'definite',
  Voorlopig: 'provisional',
  NaderVoorlopig: 'revised-provisional',
  '*': 'provisional',
  '**': 'revised-provisional',
};

/** The status that a word of the list of periods, or a star behind a period, stands for. */
export function statusOf(word: unknown): StatLineStatus | undefined {
  return typeof word === 'string' ? statuses[word.trim()] : undefined;
}

/** A figure, or why there is none. */
export interface Cell {
  readonly value: number | null;
  readonly mark?: StatLineMark;
}

/** What a cell of text says: a number with a point or comma, a dot, or nothing. `undefined` when it is none of these. */
export function cellOf(text: string): Cell | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, mark: 'impossible' };
  if (trimmed === '.') return { value: null, mark: 'withheld' };
  if (!/^-?\d+([.,]\d+)?$/.test(trimmed)) return undefined;
  return { value: Number(trimmed.replace(',', '.')) };
}
