/**
 * Outlines: a message as a list of its elements, for documentation, forms and tables.
 */
import type { ClassType, Occurs } from '../definition/class-type.js';
import type { Facets, SimpleType } from '../definition/simple-type.js';
import { definitionOf, type MessageKind } from '../standard/messages.js';

/**
 * An element of a message, with what its definition says.
 *
 * @dutch element van een bericht
 */
export interface OutlineRow {
  /** Where it stands: `/Bericht/Client/Bsn`. */
  readonly path: string;
  /** The class or data type that it is of, by the name of the standard. */
  readonly type: string;
  /** How often it stands in its class. */
  readonly occurs: Occurs;
  /** The XSD type of its value; absent for a class. */
  readonly base?: SimpleType['base'];
  /** The code list of its value. */
  readonly codeList?: string;
  /** The codes that the XSD allows. */
  readonly codes?: readonly string[];
  /** Fewest characters of its value. */
  readonly minLength?: number;
  /** Most characters of its value. */
  readonly maxLength?: number;
  /** Lowest value. */
  readonly min?: number;
  /** Highest value. */
  readonly max?: number;
  /** The forms that the whole value has, as in the XSD; all must hold. */
  readonly patterns?: readonly string[];
}

/**
 * The elements of a message in the order of the standard, each after the class that it stands in.
 *
 * @dutch berichtopbouw
 * @example
 * const rows = outlineOf('JW319');
 * rows[0]; // { path: '/Bericht', type: 'Root', occurs: 'one' }
 * rows.find(({ path }) => path === '/Bericht/Antwoord/VerzoekAntwoord')?.codes; // ['1', '2']
 */
export function outlineOf(kind: MessageKind): readonly OutlineRow[] {
  return rowsOf('/Bericht', definitionOf(kind).root, 'one');
}

function rowsOf(path: string, type: SimpleType | ClassType, occurs: Occurs): OutlineRow[] {
  if (type.is === 'simple') return [{ path, type: type.name, occurs, ...valueRow(type) }];
  const inside = Object.entries(type.fields).flatMap(([name, field]) =>
    rowsOf(`${path}/${name}`, field.type, field.occurs),
  );
  return [{ path, type: type.name, occurs }, ...inside];
}

function valueRow({ base, facets, restriction, codeList }: SimpleType): Partial<OutlineRow> {
  const { pattern: _, ...bounds }: Facets = { ...facets, ...restriction };
  const patterns = [facets.pattern, restriction?.pattern].flatMap((each) =>
    each === undefined ? [] : [each.xsd],
  );
  return {
    base,
    ...bounds,
    ...(codeList === undefined ? {} : { codeList }),
    ...(patterns.length === 0 ? {} : { patterns }),
  };
}
