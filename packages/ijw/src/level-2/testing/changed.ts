/** Messages that differ in one place from a right one. */

/**
 * A message with another value at a path, `Client/Contactgegevens/Contact[1]/Soort`; `undefined` takes the element
 * away. A position after the last adds to the list. What the path passes through and is not there is made.
 */
export function changed<Message extends object>(message: Message, path: string, value: unknown): Message {
  const copy = structuredClone(message);
  const steps = path.split('/').flatMap(stepsOf);
  const last = steps.pop() ?? '';
  let at: object = copy;
  for (const step of steps) {
    if (Reflect.get(at, step) === undefined) Reflect.set(at, step, {});
    at = Reflect.get(at, step);
  }
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}

/** `Contact[2]` is the second of a list. */
function stepsOf(part: string): readonly string[] {
  const [, name = part, position] = /^(\w+)\[(\d+)\]$/.exec(part) ?? [];
  return position === undefined ? [name] : [name, String(Number(position) - 1)];
}
