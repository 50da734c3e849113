/**
 * XSD: the definitions as XML Schema, for tools that want it.
 */
import type { ClassType, Field } from '../definition/class-type.js';
import { baseNamespace } from '../definition/message-definition.js';
import type { Facets, SimpleType } from '../definition/simple-type.js';
import * as base from '../standard/base.js';
import { definitionOf, type MessageKind } from '../standard/messages.js';

/**
 * The XML Schema of a message, or of the types that all messages share. A schema of a message imports
 * `basisschema.xsd` from its own folder.
 *
 * Made from the definitions; gives the same verdict as the official schema, which Zorginstituut Nederland publishes on
 * istandaarden.nl. It has no annotations.
 *
 * @dutch XSD van een bericht
 * @example
 * xsdOf('JW301').includes('targetNamespace="http://www.istandaarden.nl/ijw/3_2/jw301/schema"'); // true
 * xsdOf('basisschema').includes('<xs:simpleType name="LDT_Datum">'); // true
 */
export function xsdOf(kind: MessageKind | 'basisschema'): string {
  return kind === 'basisschema' ? baseSchema() : messageSchema(kind);
}

const opening = '<?xml version="1.0" encoding="UTF-8"?>';
const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const ijw = `xmlns:ijw="${baseNamespace}"`;

function baseSchema(): string {
  const types: readonly (ClassType | SimpleType)[] = Object.values(base);
  const ordered = [...types].sort((one, other) => (one.name < other.name ? -1 : 1));
  return document([
    `<xs:schema ${xs} ${ijw} targetNamespace="${baseNamespace}" elementFormDefault="qualified">`,
    ...ordered.flatMap((type) => (type.is === 'class' ? complexType(type, 'ijw') : simpleType(type))),
  ]);
}

function messageSchema(kind: MessageKind): string {
  const { prefix, namespace, root } = definitionOf(kind);
  return document([
    `<xs:schema ${xs} ${ijw} xmlns:${prefix}="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified">`,
    `  <xs:import namespace="${baseNamespace}" schemaLocation="basisschema.xsd"/>`,
    `  <xs:element name="Bericht" type="${prefix}:${root.name}"/>`,
    ...classesOf(root).flatMap((type) => complexType(type, prefix)),
  ]);
}

function document(lines: readonly string[]): string {
  return [opening, ...lines, '</xs:schema>', ''].join('\n');
}

/** The classes of a message, each once, before those it holds. */
function classesOf(root: ClassType): ClassType[] {
  const found: ClassType[] = [root];
  for (const one of found) {
    for (const { type } of Object.values(one.fields)) {
      if (type.is === 'class' && type.namespace === 'message' && !found.includes(type)) found.push(type);
    }
  }
  return found;
}

function complexType({ name, fields }: ClassType, prefix: string): string[] {
  return [
    `  <xs:complexType name="${name}">`,
    '    <xs:sequence>',
    ...Object.entries(fields).flatMap(([element, field]) => elementLines(element, field, prefix)),
    '    </xs:sequence>',
    '  </xs:complexType>',
  ];
}

function elementLines(name: string, { type, occurs }: Field, prefix: string): string[] {
  const often = { one: '', optional: ' minOccurs="0"', many: ' maxOccurs="unbounded"' }[occurs];
  if (type.is === 'class') {
    const space = type.namespace === 'base' ? 'ijw' : prefix;
    return [`      <xs:element name="${name}" type="${space}:${type.name}"${often}/>`];
  }
  if (type.restriction === undefined)
    return [`      <xs:element name="${name}" type="ijw:${type.name}"${often}/>`];
  return [
    `      <xs:element name="${name}"${often}>`,
    '        <xs:simpleType>',
    `          <xs:restriction base="ijw:${type.name}">`,
    ...facetLines(type.restriction).map((line) => `            ${line}`),
    '          </xs:restriction>',
    '        </xs:simpleType>',
    '      </xs:element>',
  ];
}

function simpleType({ name, base: basis, facets }: SimpleType): string[] {
  return [
    `  <xs:simpleType name="${name}">`,
    `    <xs:restriction base="xs:${basis}">`,
    ...facetLines(facets).map((line) => `      ${line}`),
    '    </xs:restriction>',
    '  </xs:simpleType>',
  ];
}

function facetLines({ codes = [], minLength, maxLength, min, max, pattern }: Facets): string[] {
  const facets: readonly (readonly [string, string | number | undefined])[] = [
    ...codes.map((code) => ['enumeration', code] as const),
    ['minLength', minLength],
    ['maxLength', maxLength],
    ['minInclusive', min],
    ['maxInclusive', max],
    ['pattern', pattern?.xsd],
  ];
  return facets.flatMap(([facet, value]) => (value === undefined ? [] : [`<xs:${facet} value="${value}"/>`]));
}
