/**
 * Turning a function round: at which value does it reach what was asked?
 */

/**
 * The value between `low` and `high` up to which a claim holds, to the last digit: it must hold from `low` on and,
 * once it fails, fail for good.
 */
export function lastWhere(holds: (value: number) => boolean, low: number, high: number): number {
  let inside = low;
  let outside = high;
  for (;;) {
    const middle = inside + (outside - inside) / 2;
    if (!(middle > inside && middle < outside)) return middle;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
}
