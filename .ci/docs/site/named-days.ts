/**
 * A day by its name: the compiler forgets that a day was written as `PlainDate`, and pages would show the pattern of
 * its text in every signature.
 */

const day = JSON.stringify({
  type: 'templateLiteral',
  head: '',
  tail: ['-', '-', ''].map((text) => [{ type: 'intrinsic', name: 'number' }, text]),
});
const reference = {
  type: 'reference',
  target: {
    packageName: '@jeugd/core',
    packagePath: 'src/calendar/plain-date.ts',
    qualifiedName: 'PlainDate',
  },
  name: 'PlainDate',
  package: '@jeugd/core',
};

/** The model of a package, as JSON, in which days have their name; all but the declaration of that name. */
export function withNamedDays(model: string): string {
  return JSON.stringify(
    JSON.parse(model, function (this: { name?: unknown }, _key, value) {
      const isDay = value?.type === 'templateLiteral' && JSON.stringify(value) === day;
      return isDay && this.name !== 'PlainDate' ? reference : value;
    }),
  );
}
