/** The elements of a line that a credit and an answer repeat; references, amount and sign each have a rule of their own. */
import type { Prestatie } from '../../standard/messages/jw323.js';

type Line = Omit<Prestatie, 'ProductReferentie' | 'IngediendBedrag'>;

export const repeatedElements = [
  'ToewijzingNummer',
  'ProductCategorie',
  'ProductCode',
  'ProductPeriode',
  'GeleverdVolume',
  'Eenheid',
  'ProductTarief',
] as const satisfies readonly (keyof Line)[];

/** Whether two lines have the same value in an element. */
export function isEqualIn(element: keyof Line, a: Line, b: Line): boolean {
  if (element !== 'ProductPeriode') return a[element] === b[element];
  return (
    a.ProductPeriode.Begindatum === b.ProductPeriode.Begindatum &&
    a.ProductPeriode.Einddatum === b.ProductPeriode.Einddatum
  );
}
