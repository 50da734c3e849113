/**
 * The faults of one rule: all are counted, the first in the order of the records are kept.
 *
 * Which ones are kept does not depend on the order in which they come in, and a fault that is not kept costs no message.
 */
import type { Location, Params } from '@jeugd/core';
import { compareText } from '../collections/order.js';

/** A fault, before it has words. */
export interface Fault {
  readonly location: Location;
  readonly params: Params;
}

/** Faults as they come in. */
export interface KeptFaults {
  /** Counts a fault, and keeps it while there is room among the first. */
  add(fault: Fault): void;
  /** How many were counted. */
  count(): number;
  /** The faults kept, in the order of table, id or position, and field. */
  inOrder(): readonly Fault[];
}

/** An empty collection that keeps the first `keep` faults. */
export function keptFaults(keep: number): KeptFaults {
  let kept: { readonly key: string; readonly fault: Fault }[] = [];
  let count = 0;
  /** Once there are `keep`, nothing beyond this key belongs to the first. */
  let lastKey: string | undefined;

  const shrink = (): void => {
    kept.sort((a, b) => compareText(a.key, b.key) || compareText(paramsOf(a.fault), paramsOf(b.fault)));
    kept = kept.slice(0, keep);
    if (kept.length === keep) lastKey = kept.at(-1)?.key;
  };

  return {
    add(fault) {
      count += 1;
      const key = keyOf(fault.location);
      if (keep === 0 || (lastKey !== undefined && key > lastKey)) return;
      kept.push({ key, fault });
      if (kept.length >= 2 * keep) shrink();
    },
    count: () => count,
    inOrder() {
      shrink();
      return kept.map(({ fault }) => fault);
    },
  };
}

/** Records with an id by id, then those that only have a position by position. */
function keyOf({ record = '', id, path = '', field = '' }: Location): string {
  const place =
    id === undefined ? `1 ${path.replace(/\d+/g, (digits) => digits.padStart(9, '0'))}` : `0 ${id}`;
  return `${record}\n${place}\n${field}`;
}

function paramsOf(fault: Fault): string {
  return JSON.stringify(fault.params);
}
