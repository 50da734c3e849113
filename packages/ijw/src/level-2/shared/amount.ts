/** Amounts with a D for debit or a C for credit. */

/** An amount in cents, of a line or as a total. */
export type Amount = ({ readonly Bedrag: number } | { readonly TotaalBedrag: number }) & {
  readonly DebetCredit: 'C' | 'D';
};

/** Cents; a credit counts as negative. */
export function signed(amount: Amount): number {
  const cents = 'Bedrag' in amount ? amount.Bedrag : amount.TotaalBedrag;
  return amount.DebetCredit === 'C' ? -cents : cents;
}
