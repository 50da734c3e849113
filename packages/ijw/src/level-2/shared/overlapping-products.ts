/**
 * Stacking: the same product in overlapping periods.
 *
 * Two products are the same when category and code are; when the categories are and one has no code; and always when
 * one names no product at all. Periods count with both their first and last day; an open one runs on.
 */
import { lastDayOfAll, type PlainDate } from '@jeugd/core';

/** A product with its period. */
export interface PlannedProduct {
  readonly product: { readonly Categorie: string; readonly Code?: string } | undefined;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate | undefined;
}

/**
 * The positions of the products that overlap one that begins earlier, or as early and stands before it.
 *
 * Works through them in the order of time and remembers for each group of products only the latest last day, so the
 * work grows with the number of products and not with its square. A period that ends before it begins overlaps one
 * that holds both its days.
 */
export function overlapping(products: readonly PlannedProduct[]): readonly number[] {
  const latest = new Map<string, PlainDate>();
  const found: number[] = [];
  const spans = products.map(spanOf).sort(byTime);
  for (const { position, product, needs, lastDay, isBackwards } of spans) {
    if (rivalsOf(product).some((group) => (latest.get(group) ?? '') >= needs)) found.push(position);
    // Nothing lies inside a period that ends before it begins.
    if (isBackwards) continue;
    for (const group of groupsOf(product)) {
      const known = latest.get(group);
      if (known === undefined || known < lastDay) latest.set(group, lastDay);
    }
  }
  return found.sort((a, b) => a - b);
}

interface Span {
  readonly position: number;
  readonly product: PlannedProduct['product'];
  readonly lastDay: PlainDate;
  /** The day on which another must have begun to overlap it. */
  readonly from: PlainDate;
  /** The day that another must reach to overlap it. */
  readonly needs: PlainDate;
  readonly isBackwards: boolean;
}

function spanOf({ product, firstDay, lastDay = lastDayOfAll }: PlannedProduct, position: number): Span {
  const isBackwards = lastDay < firstDay;
  return { position, product, lastDay, from: isBackwards ? lastDay : firstDay, needs: firstDay, isBackwards };
}

function byTime(a: Span, b: Span): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return Number(a.isBackwards) - Number(b.isBackwards) || a.position - b.position;
}

/** The groups of products that a product is in. */
export function groupsOf(product: Span['product']): readonly string[] {
  if (product === undefined) return ['all', 'generic'];
  const { Categorie, Code } = product;
  return ['all', `in ${Categorie}`, Code === undefined ? `whole ${Categorie}` : `code ${Categorie} ${Code}`];
}

/** The groups in which every product is the same as this one. */
export function rivalsOf(product: Span['product']): readonly string[] {
  if (product === undefined) return ['all'];
  const { Categorie, Code } = product;
  if (Code === undefined) return [`in ${Categorie}`, 'generic'];
  return [`code ${Categorie} ${Code}`, `whole ${Categorie}`, 'generic'];
}
