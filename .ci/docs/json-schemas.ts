/**
 * The JSON Schemas that are published with `@jeugd/core`: one per record type and one of the whole register.
 *
 * They are what `@jeugd/core/json-schema` makes, with the comment of each field beside it as its description.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { kebabCase, recordTypes, tableNames } from '../../packages/core/src/index.js';
import {
  type JsonSchema,
  jsonSchemaOf,
  registerJsonSchema,
} from '../../packages/core/src/json-schema/index.js';
import { root } from '../lib/packages.js';

/** The files, by name: `placements.json`. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  const comments = commentsOfRecords();
  const described = (schema: JsonSchema) => withComments(schema, comments);
  const register = registerJsonSchema();
  const definitions = Object.entries(register['$defs'] as Record<string, JsonSchema>);
  const whole = {
    ...register,
    $defs: Object.fromEntries(definitions.map(([name, schema]) => [name, described(schema)])),
  };
  return new Map([
    ['register.json', fileOf(whole)],
    ...tableNames.map(
      (table) => [`${kebabCase(table)}.json`, fileOf(described(jsonSchemaOf(table)))] as const,
    ),
  ]);
}

function fileOf(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The comment of each field, by the name of its record; of the record itself under an empty name. */
type Comments = ReadonlyMap<string, ReadonlyMap<string, string>>;

function withComments(schema: JsonSchema, comments: Comments): JsonSchema {
  const ours = comments.get(schema.title ?? '');
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    { description: ours?.get(name), ...field },
  ]);
  const description = `${ours?.get('')} In Dutch: ${schema.description}.`;
  return { ...schema, description, properties: Object.fromEntries(fields) };
}

function commentsOfRecords(): Comments {
  const names = new Set(tableNames.map((table) => recordTypes[table].name));
  const records = sourcesOfCore()
    .flatMap((file) => file.statements)
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .filter((statement) => names.has(statement.name.text));
  return new Map(records.map((record) => [record.name.text, commentsIn(record)]));
}

function sourcesOfCore(): ts.SourceFile[] {
  const folder = join(root, 'packages/core/src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) =>
      ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2022, true),
    );
}

function commentsIn(record: ts.InterfaceDeclaration): ReadonlyMap<string, string> {
  const fields = record.members.map((member) => [nameOf(member), commentOf(member)] as const);
  return new Map([['', commentOf(record)], ...fields]);
}

function nameOf({ name }: ts.TypeElement): string {
  return name !== undefined && ts.isIdentifier(name) ? name.text : '';
}

/** The text above a declaration, on one line. */
function commentOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
}
