/** What a specification plots, for tests. */
import type { Picture } from '../shared/picture.js';

/** A row of data, as it is plotted. */
export type PlottedRow = Readonly<Record<string, string | number | null>>;

interface Layer {
  readonly data: { readonly values: readonly PlottedRow[] };
  readonly mark: { readonly type: string };
}

/** The rows of all layers with this mark whose rows have all of these fields. */
export function plotted(
  { specification }: Picture,
  mark: string,
  ...fields: readonly string[]
): PlottedRow[] {
  return (specification['layer'] as readonly Layer[])
    .filter((layer) => layer.mark.type === mark)
    .flatMap((layer) => layer.data.values)
    .filter((row) => fields.every((field) => field in row));
}
