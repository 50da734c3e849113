/**
 * What the packages export and what their doc comments say, read with the TypeScript compiler.
 */
import ts from 'typescript';
import { type EntryPoint, type WorkspacePackage, workspacePackages } from '../lib/packages.js';
import { compilerOptions } from './compiler.js';

/** One name that a user can import. */
export interface PublicExport {
  /** The name: `ageOn`. */
  readonly name: string;
  /** What to import it from: `@jeugd/core`. */
  readonly specifier: string;
  /** The file that declares it, as an absolute path. */
  readonly file: string;
  /** Whether it can be called. */
  readonly isFunction: boolean;
  /** Whether it exists only for the type checker. */
  readonly isType: boolean;
  /** The first paragraph of its doc comment; empty when nothing describes it. */
  readonly summary: string;
  /** Its Dutch term, from `@dutch`. */
  readonly dutch: string | undefined;
  /** Its `@example` texts, and those of its members. */
  readonly examples: readonly string[];
}

/** The exports of one package. */
export interface PackageExports {
  readonly package: WorkspacePackage;
  readonly exports: readonly PublicExport[];
}

/** The exports of every package that has an entry point. */
export function exportsOfPackages(): readonly PackageExports[] {
  const packages = workspacePackages().filter((one) => one.entries.length > 0);
  const sources = packages.flatMap((one) => one.entries.map((entry) => entry.source));
  const program = ts.createProgram(sources, compilerOptions());
  return packages.map((one) => ({
    package: one,
    exports: one.entries.flatMap((entry) => exportsOf(entry, one, program)),
  }));
}

function exportsOf(entry: EntryPoint, owner: WorkspacePackage, program: ts.Program): PublicExport[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry.source);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return [];
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declarations = symbol.declarations ?? [];
    const first = declarations[0];
    if (!first?.getSourceFile().fileName.startsWith(owner.folder)) return [];
    const isType = (symbol.flags & ts.SymbolFlags.Value) === 0;
    return [
      {
        name: exported.name,
        specifier: entry.specifier,
        file: first.getSourceFile().fileName,
        isFunction: !isType && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
        isType,
        summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)).split('\n\n')[0]?.trim() ?? '',
        dutch: tagTexts(declarations, 'dutch')[0],
        examples: tagTexts(declarations.flatMap(withMembers), 'example'),
      },
    ];
  });
}

function withMembers(declaration: ts.Node): ts.Node[] {
  const members: ts.Node[] = [];
  if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) members.push(...declaration.members);
  if (ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type)) {
    members.push(...declaration.type.members);
  }
  return [declaration, ...members];
}

function tagTexts(nodes: readonly ts.Node[], name: string): string[] {
  const tags = nodes.flatMap((node) => ts.getJSDocTags(node)).filter((tag) => tag.tagName.text === name);
  return [...new Set(tags)].map((tag) => withoutFence(ts.getTextOfJSDocComment(tag.comment) ?? ''));
}

/** The code of an example that is written between three backticks. */
function withoutFence(text: string): string {
  return /```\w*\n([\s\S]*?)```/.exec(text)?.[1] ?? text;
}
