/**
 * Writing: from a message to the text of its file, always right at level 1.
 */
import { JeugdError } from '@jeugd/core';
import { baseNamespace } from '../definition/message-definition.js';
import { type ClassPlan, type FieldPlan, planOf } from '../reader/plan.js';
import { knownKind } from '../standard/known-kind.js';
import { definitionOf, type Message } from '../standard/messages.js';
import { escaped, isXmlText } from './escape.js';
import { invalidMessageTexts, type MessageFault } from './texts.js';

/**
 * The text of a message as the standard wants its file: UTF-8 declared, no byte order mark, CR/LF, elements in order,
 * the prefixes of the standard. The order of the keys in the object does not matter. Encode it as UTF-8.
 *
 * Every element is checked as the XSD does. A line end inside a text is written as CR/LF and read back as `\n`.
 *
 * @dutch bericht schrijven
 * @throws {JeugdError} `ijw/not-a-message` when `Header.BerichtCode` is that of no message of iJw 3.2
 * @throws {JeugdError} `ijw/invalid-message` when an element is missing, unknown or not as its type asks; `params.path`
 * says which and `params.fault` why
 * @example
 * const versions = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
 * const named = { Identificatie: 'A1', Dagtekening: '2026-05-04' } as const;
 * const code = { BerichtCode: '488', BerichtVersie: 3, BerichtSubversie: 2 } as const;
 * const Header = { ...code, Afzender: '0384', Ontvanger: '42420001', BerichtIdentificatie: named, XsdVersie: versions };
 * const text = writeMessage({ Header, Antwoord: { ReferentieAanbieder: 'R1', VerzoekAntwoord: '2' } });
 * text.split('\r\n')[3]; // '    <jw319:BerichtCode>488</jw319:BerichtCode>'
 * readMessage(text).kind; // 'JW319'
 * writeMessage({ Header, Antwoord: { ReferentieAanbieder: ' ', VerzoekAntwoord: '2' } }); // throws 'ijw/invalid-message'
 */
export function writeMessage(message: Message): string {
  const kind = knownKind(message);
  const { prefix, namespace } = definitionOf(kind);
  const plan = planOf(definitionOf(kind));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${prefix}:Bericht xmlns:${prefix}="${namespace}" xmlns:ijw="${baseNamespace}">`,
  ];
  if (plan.inside !== undefined)
    writeClass(plan.inside, message, { prefix, lines, path: '/Bericht', indent: '  ' });
  lines.push(`</${prefix}:Bericht>`, '');
  return lines.join('\r\n');
}

interface Work {
  readonly prefix: string;
  readonly lines: string[];
  readonly path: string;
  readonly indent: string;
}

function writeClass({ fields, byName }: ClassPlan, content: object, work: Work): void {
  for (const [name, value] of Object.entries(content)) {
    if (!byName.has(name) && value !== undefined) refuse(`${work.path}/*`, 'unknown-element');
  }
  for (const field of fields) {
    const value: unknown = Object.hasOwn(content, field.name) ? Reflect.get(content, field.name) : undefined;
    const path = `${work.path}/${field.name}`;
    if (field.occurs === 'many') writeAll(field, value, { ...work, path });
    else if (value !== undefined) writeOne(field, value, { ...work, path });
    else if (field.occurs === 'one') refuse(path, 'missing');
  }
}

function writeAll(field: FieldPlan, value: unknown, work: Work): void {
  if (!Array.isArray(value)) refuse(work.path, value === undefined ? 'missing' : 'wrong-kind');
  const all: readonly unknown[] = value;
  if (all.length === 0) refuse(work.path, 'missing');
  all.forEach((one, index) => {
    writeOne(field, one, { ...work, path: `${work.path}[${index + 1}]` });
  });
}

function writeOne(field: FieldPlan, value: unknown, work: Work): void {
  const { lines, indent, path, prefix } = work;
  const tag = `${field.namespace === baseNamespace ? 'ijw' : prefix}:${field.name}`;
  if (field.inside === undefined) {
    lines.push(`${indent}<${tag}>${escaped(textOf(field, value, path))}</${tag}>`);
    return;
  }
  if (!isObject(value)) refuse(path, 'wrong-kind');
  lines.push(`${indent}<${tag}>`);
  writeClass(field.inside, value, { ...work, indent: `${indent}  ` });
  lines.push(`${indent}</${tag}>`);
}

/** The text that writes a value: one that reads back as the same value. */
function textOf({ simple, reader }: FieldPlan, value: unknown, path: string): string {
  const isRightKind = simple?.base === 'integer' ? typeof value === 'number' : typeof value === 'string';
  if (!isRightKind) refuse(path, 'wrong-kind');
  const text = String(value);
  if (!isXmlText(text)) refuse(path, 'no-xml-text');
  const read = reader?.read(text);
  if (read === undefined) refuse(path, reader?.whyNot(text) ?? 'wrong-format');
  if (read !== value) refuse(path, 'wrong-format');
  return text;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(path: string, fault: MessageFault): never {
  throw new JeugdError('ijw/invalid-message', invalidMessageTexts, { path, fault });
}
