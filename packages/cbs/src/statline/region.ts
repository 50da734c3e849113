/** Regions of StatLine. */

/**
 * A kind of region.
 *
 * @dutch soort regio
 */
export type RegionKind = 'country' | 'part' | 'province' | 'corop' | 'youth-care-region' | 'municipality';

/**
 * A region of StatLine.
 *
 * @dutch regio van StatLine
 */
export interface StatLineRegion {
  /** As it was written, without the blanks behind it. */
  readonly code: string;
  /** What it is, by its first letters; absent for a code of another form. */
  readonly kind?: RegionKind;
  /** The four digits of a municipality. */
  readonly municipality?: string;
}

const kinds: Readonly<Record<string, RegionKind>> = {
  NL: 'country',
  LD: 'part',
  PV: 'province',
  CR: 'corop',
  JZ: 'youth-care-region',
  GM: 'municipality',
};

/**
 * What a region code of StatLine is. Codes come with blanks behind them.
 *
 * @dutch regio van StatLine
 * @example
 * statLineRegion('GM0363  '); // { code: 'GM0363', kind: 'municipality', municipality: '0363' }
 * statLineRegion('JZ13').kind; // 'youth-care-region'
 * statLineRegion('Ameland').kind; // undefined
 */
export function statLineRegion(text: string): StatLineRegion {
  const code = text.trim();
  const kind = /^[A-Z]{2}\d{2,4}$/.test(code) ? kinds[code.slice(0, 2)] : undefined;
  if (kind === undefined) return { code };
  return kind === 'municipality' ? { code, kind, municipality: code.slice(2) } : { code, kind };
}
