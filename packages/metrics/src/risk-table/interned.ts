/**
 * Labels of millions of rows, told apart without writing each of them out: a walk along name and value, and the same
 * object as the row before needs no walk at all.
 */
import { keyOf } from './cells.js';
import type { Labels } from './risk-table.js';

/** A place in the walk: what belongs to the labels so far, and where a further one leads. */
interface Step<Value> {
  value: Value | undefined;
  readonly next: Map<string, Map<string, Step<Value>>>;
}

/** The same value for the same labels, in whatever order their names come; made when they are new. */
export function interned<Value>(make: (labels: Labels) => Value): (labels: Labels) => Value {
  const byKey = new Map<string, Value>();
  const start = newStep<Value>();
  let before: Labels | undefined;
  let beforeValue: Value | undefined;
  return (labels) => {
    if (labels === before && beforeValue !== undefined) return beforeValue;
    const step = stepOf(start, labels);
    step.value ??= madeOnce(byKey, labels, make);
    before = labels;
    beforeValue = step.value;
    return step.value;
  };
}

function newStep<Value>(): Step<Value> {
  return { value: undefined, next: new Map() };
}

/** Where the walk along the labels ends. */
function stepOf<Value>(start: Step<Value>, labels: Labels): Step<Value> {
  let step = start;
  for (const name in labels) {
    if (Object.hasOwn(labels, name)) step = stepTo(step, name, labels[name] ?? '');
  }
  return step;
}

function stepTo<Value>({ next }: Step<Value>, name: string, value: string): Step<Value> {
  const known = next.get(name)?.get(value);
  if (known !== undefined) return known;
  const values = next.get(name) ?? new Map<string, Step<Value>>();
  next.set(name, values);
  const step = newStep<Value>();
  values.set(value, step);
  return step;
}

/** The value of these labels, also when their names came in another order before. */
function madeOnce<Value>(byKey: Map<string, Value>, labels: Labels, make: (labels: Labels) => Value): Value {
  const key = keyOf(labels);
  const known = byKey.get(key) ?? make(labels);
  byKey.set(key, known);
  return known;
}
