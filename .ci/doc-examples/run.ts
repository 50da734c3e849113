/**
 * Runs an example: its statements, with its imports in scope, against the source of the packages.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { workspacePackages } from '../lib/packages.js';
import type { Example, ExampleCode } from './example.js';

/** What a running example calls for each of its expectations. */
export interface Expectations {
  /** Compares a value with the expected one. */
  readonly equal: (actual: unknown, expected: unknown) => void;
  /** Expects a JeugdError with this code. */
  readonly throws: (action: () => Promise<unknown>, code: string) => Promise<void>;
}

/** Runs the code of an example; fails where an expectation fails. */
export async function runExample(
  example: Example,
  code: ExampleCode,
  expectations: Expectations,
): Promise<void> {
  const scope = new Map<string, unknown>();
  for (const declaration of code.imports) await addTo(scope, declaration, example.folder);
  const { outputText } = ts.transpileModule(`async function example() {\n${code.body}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const run = new Function('$docs', ...scope.keys(), `${outputText}\nreturn example();`);
  await run(expectations, ...scope.values());
}

/** The same example as a module, for the type checker. */
export function moduleOf(code: ExampleCode): string {
  return [
    ...code.imports.map((declaration) => declaration.getText()),
    'declare const $docs: {',
    '  equal(actual: unknown, expected: unknown): void;',
    '  throws(action: () => Promise<unknown>, code: string): Promise<void>;',
    '};',
    'export async function example() {',
    code.body,
    '}',
  ].join('\n');
}

async function addTo(
  scope: Map<string, unknown>,
  declaration: ts.ImportDeclaration,
  folder: string,
): Promise<void> {
  const clause = declaration.importClause;
  if (!ts.isStringLiteral(declaration.moduleSpecifier) || clause?.isTypeOnly) return;
  const module = await load(declaration.moduleSpecifier.text, folder);
  if (clause?.name) scope.set(clause.name.text, module['default']);
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) scope.set(bindings.name.text, module);
  if (!bindings || !ts.isNamedImports(bindings)) return;
  for (const { name, propertyName, isTypeOnly } of bindings.elements) {
    if (!isTypeOnly) scope.set(name.text, module[(propertyName ?? name).text]);
  }
}

async function load(specifier: string, folder: string): Promise<Record<string, unknown>> {
  const entries = workspacePackages().flatMap((one) => one.entries);
  const source = entries.find((entry) => entry.specifier === specifier)?.source;
  const path = source ?? createRequire(join(folder, 'example.js')).resolve(specifier);
  return import(path.startsWith('/') ? pathToFileURL(path).href : path);
}
