/** Which units of a funnel plot get their name beside them. */
import { cutOff, widthOf } from '../shared/wrapped.js';
import type { PlacedUnit } from './funnel.js';
import type { FunnelFrame } from './funnel-frame.js';

/** A name beside its unit; `left` aligned stands at the right of it. */
export interface FittingName {
  readonly name: string;
  readonly value: number;
  readonly size: number;
  readonly align: 'left' | 'right';
}

/** Names of the units beyond the limits, furthest first, as far as they do not stand on each other. */
export function namesThatFit({
  funnel,
  units,
  inner,
  height,
  fontSize,
  largest,
  highest,
}: FunnelFrame): FittingName[] {
  const distance = ({ value, size }: PlacedUnit) => Math.abs(value - funnel.target) * Math.sqrt(size);
  const outside = units.filter(({ place }) => place !== 'inside').sort((a, b) => distance(b) - distance(a));
  const taken: { left: number; right: number; y: number }[] = [];
  return outside.flatMap((unit) => {
    const { value, size } = unit;
    const name = cutOff(unit.name, inner * 0.45, fontSize);
    const x = (size / largest) * inner;
    const y = (1 - value / highest) * height;
    const wide = widthOf(name, fontSize) + 10;
    const isAtRight = x + wide <= inner;
    const box = isAtRight ? { left: x, right: x + wide, y } : { left: x - wide, right: x, y };
    const isTaken = taken.some(
      (other) => Math.abs(other.y - y) < fontSize + 2 && other.left < box.right && box.left < other.right,
    );
    if (isTaken) return [];
    taken.push(box);
    return [{ name, value, size, align: isAtRight ? 'left' : 'right' } as const];
  });
}
