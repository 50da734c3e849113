/**
 * An example in the documentation, and how it becomes code that checks itself.
 *
 * A line `expression; // expected` says what the expression gives; the expectation may also stand on the comment
 * lines that follow. `expression; // throws 'core/invalid-date'` says which JeugdError it throws.
 * Every other statement simply runs.
 */
import ts from 'typescript';

/** One example as found. */
export interface Example {
  /** Where it stands and of what: `packages/core/src/calendar/age.ts ageOn`. */
  readonly title: string;
  /** The code as written. */
  readonly text: string;
  /** The folder it is written for: names of packages are looked up from here. */
  readonly folder: string;
  /** Import lines that a reader of this place need not be shown. */
  readonly imports: string;
}

/** An example as code. */
export interface ExampleCode {
  /** Its import declarations, as written. */
  readonly imports: readonly ts.ImportDeclaration[];
  /** Its statements; an expectation became a call of `$docs.equal` or `$docs.throws`. */
  readonly body: string;
  /** How many expectations it states. */
  readonly expectations: number;
  /** The comments that stand where an expectation belongs and are no expression. */
  readonly unreadable: readonly string[];
}

/** The code of an example. */
export function codeOf(example: Example): ExampleCode {
  const text = `${example.imports}\n${example.text}`;
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true);
  const imports: ts.ImportDeclaration[] = [];
  const unreadable: string[] = [];
  const lines: string[] = [];
  let expectations = 0;
  for (const [index, statement] of file.statements.entries()) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement);
      continue;
    }
    const expected = ts.isExpressionStatement(statement)
      ? expectationAfter(statement, file.statements[index + 1]?.getStart() ?? text.length)
      : undefined;
    if (expected?.kind === 'unreadable') unreadable.push(expected.text);
    else if (expected) expectations += 1;
    lines.push(checked(statement, expected));
  }
  return { imports, body: lines.join('\n'), expectations, unreadable };
}

interface Expectation {
  readonly kind: 'equal' | 'throws' | 'unreadable';
  readonly text: string;
}

function checked(statement: ts.Statement, expected: Expectation | undefined): string {
  if (!ts.isExpressionStatement(statement) || !expected || expected.kind === 'unreadable')
    return statement.getText();
  const expression = statement.expression.getText();
  return expected.kind === 'throws'
    ? `await $docs.throws(async () => (${expression}), ${expected.text});`
    : `$docs.equal(${expression}, ${expected.text});`;
}

/** What the comments between a statement and the next one say about its outcome. */
function expectationAfter(statement: ts.Statement, until: number): Expectation | undefined {
  const text = statement.getSourceFile().text;
  const [sameLine = '', ...nextLines] = text.slice(statement.getEnd(), until).split('\n');
  const startsBeside = sameLine.trim().startsWith('//');
  const comments = (startsBeside ? [sameLine, ...nextLines] : nextLines).map((line) => line.trim());
  const end = comments.findIndex((line) => !line.startsWith('//'));
  const words = (end < 0 ? comments : comments.slice(0, end)).map((line) => line.slice(2).trim());
  for (let count = 1; count <= words.length; count += 1) {
    const candidate = words.slice(0, count).join('\n');
    const thrown = /^throws\s+('[^']+'|"[^"]+")$/.exec(candidate)?.[1];
    if (thrown !== undefined) return { kind: 'throws', text: thrown };
    if (isExpression(candidate)) return { kind: 'equal', text: `(${candidate})` };
  }
  return startsBeside ? { kind: 'unreadable', text: words.join(' ') } : undefined;
}

function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text});`, { reportDiagnostics: true });
  return text !== '' && diagnostics.length === 0;
}
