/** Looking into classes by the name of an element. */

/** What an element of a class holds; nothing when it is absent, or when there is no class. */
export function contentOf(classObject: unknown, element: string): unknown {
  if (typeof classObject !== 'object' || classObject === null) return undefined;
  // A message is plain data, so that any name can be asked for.
  return (classObject as Readonly<Record<string, unknown>>)[element];
}
