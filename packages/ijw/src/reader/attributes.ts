/**
 * Attributes: a message has none, but XML Schema lets any element name its type or the place of a schema.
 */
import type { Fault } from './faults.js';
import type { Attribute } from './namespace-scope.js';
import type { FieldPlan } from './plan.js';

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * What is wrong with an attribute of an element, if anything.
 *
 * `xsi:type` may name the element's own type only: no type of the standard derives from another by name. `xsi:nil` is
 * refused with any value, as no element may be nil. A place of a schema is allowed and not followed.
 */
export function attributeFault(
  { local, uri, value }: Attribute,
  field: FieldPlan,
  resolve: (prefix: string) => string | undefined,
): Fault | undefined {
  if (uri !== instance) return 'unexpected-attribute';
  if (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation') return undefined;
  if (local !== 'type') return 'unexpected-attribute';
  const [, prefix = '', name] = /^(?:([^:]+):)?([^:]+)$/.exec(value) ?? [];
  const isOwn = name === field.typeName && resolve(prefix) === field.typeNamespace;
  return isOwn ? undefined : 'wrong-type';
}
