/** How much work something is: steps along lists, which do not depend on the machine. */

const walks = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'map',
  'reduce',
  'some',
] as const;
const searches = ['includes', 'indexOf'] as const;

type Method = (this: readonly unknown[], ...given: unknown[]) => unknown;

/** The steps that all lists together were walked while something was done. */
export function stepsDuring(work: () => void): number {
  let steps = 0;
  const before = [...walks, ...searches].map((name): [string, Method] => [
    name,
    Reflect.get(Array.prototype, name) as Method,
  ]);
  const count = (callback: unknown): unknown =>
    typeof callback === 'function'
      ? (...given: unknown[]) => {
          steps += 1;
          return Reflect.apply(callback, undefined, given);
        }
      : callback;
  for (const [name, method] of before) {
    const isSearch = searches.some((each) => each === name);
    const counting: Method = function (callback, ...rest) {
      if (isSearch) steps += this.length;
      return Reflect.apply(method, this, [isSearch ? callback : count(callback), ...rest]);
    };
    Reflect.set(Array.prototype, name, counting);
  }
  try {
    work();
  } finally {
    for (const [name, method] of before) Reflect.set(Array.prototype, name, method);
  }
  return steps;
}
