/**
 * The catalogue of the codes of findings and errors, read from the source: `core/invalid-date` and its text.
 *
 * The text of a code is looked for where the code is a key (`'files/binary': error(nl, en)` or `{ nl, en }`) and where
 * a JeugdError is made with it.
 */
import { relative } from 'node:path';
import ts from 'typescript';
import { compilerOptions } from '../../doc-examples/compiler.js';
import { root, workspacePackages } from '../../lib/packages.js';
import { type Catalogue, table } from '../catalogue.js';

/** What is known of a code. */
interface Code {
  readonly code: string;
  /** The files that use it. */
  readonly files: ReadonlySet<string>;
  /** Whether the library throws it; otherwise it is what a finding carries. */
  readonly isError: boolean;
  /** Its English text, where it could be found. */
  readonly text: string | undefined;
}

/** `docs/reference/codes.md`. */
export const codesCatalogue: Catalogue = {
  file: 'codes.md',
  title: 'Codes of findings and errors',
  render: () => {
    const codes = codesInSource();
    const rowsOf = (isError: boolean) =>
      codes
        .filter((one) => one.isError === isError)
        .map(({ code, text, files }) => [`\`${code}\``, text, [...files].join(', ')]);
    return [
      'A finding says what is wrong with the data. An error says what is wrong with the call and is thrown as a `JeugdError`. A code does not change; a text may.',
      '## Findings',
      table(['code', 'text', 'found in'], rowsOf(false)),
      '## Errors',
      table(['code', 'text', 'thrown in'], rowsOf(true)),
    ].join('\n\n');
  },
};

function codesInSource(): readonly Code[] {
  const rooms = workspacePackages().map((one) => one.room);
  const pattern = new RegExp(`^(${rooms.join('|')})/[a-z][a-z0-9-]*$`);
  const sources = workspacePackages().flatMap((one) => one.entries.map((entry) => entry.source));
  const program = ts.createProgram(sources, compilerOptions());
  const checker = program.getTypeChecker();
  const codes = new Map<string, Code>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && pattern.test(node.text) && !isType(node)) {
      codes.set(node.text, merged(codes.get(node.text), codeAt(node, checker)));
    }
    ts.forEachChild(node, visit);
  };
  const isOurs = (file: ts.SourceFile) =>
    file.fileName.startsWith(`${root}/packages/`) && !file.isDeclarationFile;
  program.getSourceFiles().filter(isOurs).forEach(visit);
  return [...codes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function isType(node: ts.Node): boolean {
  return (
    ts.isLiteralTypeNode(node.parent) ||
    ts.isImportDeclaration(node.parent) ||
    ts.isExportDeclaration(node.parent)
  );
}

function codeAt(node: ts.StringLiteral, checker: ts.TypeChecker): Code {
  const { parent } = node;
  const files = new Set([relative(root, node.getSourceFile().fileName)]);
  const isError = ts.isNewExpression(parent) && parent.expression.getText() === 'JeugdError';
  const texts = isError
    ? parent.arguments?.[1]
    : ts.isPropertyAssignment(parent)
      ? parent.initializer
      : undefined;
  return { code: node.text, files, isError, text: texts && englishOf(texts, checker) };
}

/** The English of a text that stands there, or of the constant that is named there. */
function englishOf(texts: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (ts.isCallExpression(texts)) return literal(texts.arguments[1]);
  if (ts.isObjectLiteralExpression(texts)) {
    const parts = texts.properties.filter(ts.isPropertyAssignment);
    const english = parts.find((part) => part.name.getText() === 'en')?.initializer;
    const nested = parts.find((part) => part.name.getText() === 'texts')?.initializer;
    return literal(english) ?? (nested && englishOf(nested, checker));
  }
  if (!ts.isIdentifier(texts)) return undefined;
  const named = checker.getSymbolAtLocation(texts);
  const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  const declaration = symbol?.valueDeclaration;
  const initializer =
    declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer && englishOf(initializer, checker);
}

function literal(node: ts.Expression | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function merged(before: Code | undefined, now: Code): Code {
  if (before === undefined) return now;
  return {
    code: now.code,
    files: new Set([...before.files, ...now.files].sort()),
    isError: before.isError || now.isError,
    text: before.text ?? now.text,
  };
}
