/**
 * Which names were seen, in twelve bytes each, with a number beside each.
 *
 * Every message ever sent has a name that may not come again, and a million names as text are a hundred megabytes. A name
 * is kept as two hashes of 32 bits. Two of a million names are taken for one with a chance of about one in thirty
 * million.
 */
import { nameHash } from './name-hash.js';

/** Names seen, each with a number. */
export interface CompactIds {
  /** The number that was set for a name; `undefined` for a name not seen. */
  get(name: string): number | undefined;
  /** Sets the number of a name: a whole number from 0, below 2³². */
  set(name: string, value: number): void;
  /** Forgets a name. */
  delete(name: string): void;
  /** How many names there are. */
  size(): number;
}

const firstSlots = 1024;

/** No names seen yet. */
export function compactIds(): CompactIds {
  let table = tableOf(firstSlots);
  let used = 0;
  let size = 0;

  const grow = (): void => {
    const old = table;
    table = tableOf(size * 2 > old.slots / 2 ? old.slots * 2 : old.slots);
    used = size;
    for (let slot = 0; slot < old.slots; slot += 1) {
      if (old.state[slot] !== filled) continue;
      const low = old.low[slot] ?? 0;
      const high = old.high[slot] ?? 0;
      const free = slotOf(table, low, high);
      fill(table, free, low, high, old.value[slot] ?? 0);
    }
  };

  return {
    get(name) {
      const slot = slotOf(table, nameHash(name, 0x9e3779b9), nameHash(name, 0x85ebca6b));
      return table.state[slot] === filled ? table.value[slot] : undefined;
    },
    set(name, value) {
      if (used * 2 >= table.slots) grow();
      const low = nameHash(name, 0x9e3779b9);
      const high = nameHash(name, 0x85ebca6b);
      const slot = slotOf(table, low, high);
      if (table.state[slot] !== filled) {
        size += 1;
        used += 1;
      }
      fill(table, slot, low, high, value);
    },
    delete(name) {
      const slot = slotOf(table, nameHash(name, 0x9e3779b9), nameHash(name, 0x85ebca6b));
      if (table.state[slot] !== filled) return;
      table.state[slot] = left;
      size -= 1;
    },
    size: () => size,
  };
}

/** A slot that never held a name, one that holds one, and one whose name was forgotten: a search goes on past it. */
const empty = 0;
const filled = 1;
const left = 2;

interface Table {
  readonly slots: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly value: Uint32Array;
  readonly state: Uint8Array;
}

function tableOf(slots: number): Table {
  return {
    slots,
    low: new Uint32Array(slots),
    high: new Uint32Array(slots),
    value: new Uint32Array(slots),
    state: new Uint8Array(slots),
  };
}

/** The slot that holds a name, or else the first empty one on its way. */
function slotOf({ slots, low, high, state }: Table, lowHash: number, highHash: number): number {
  let slot = lowHash & (slots - 1);
  while (state[slot] !== empty) {
    if (state[slot] === filled && low[slot] === lowHash && high[slot] === highHash) return slot;
    slot = (slot + 1) & (slots - 1);
  }
  return slot;
}

function fill({ low, high, value, state }: Table, slot: number, a: number, b: number, number: number): void {
  low[slot] = a;
  high[slot] = b;
  value[slot] = number;
  state[slot] = filled;
}
