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
  /** Its fields and methods that no comment describes. */
  readonly silentMembers: readonly string[];
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
    const namespace = namespaceExport(exported);
    const declarations = namespace ? [namespace] : (symbol.declarations ?? []);
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
        summary:
          (namespace
            ? commentOf(namespace)
            : ts.displayPartsToString(symbol.getDocumentationComment(checker))
          )
            .split('\n\n')[0]
            ?.trim() ?? '',
        silentMembers: declarations
          .flatMap(membersOf)
          .filter(isSilent)
          .map((member) => member.name?.getText() ?? ''),
        dutch: tagTexts(declarations, 'dutch')[0],
        examples: tagTexts(
          declarations.flatMap((one) => [one, ...membersOf(one)]),
          'example',
        ),
      },
    ];
  });
}

/** The `export * as name from` that exports a name; it is described itself, not the file that it names. */
function namespaceExport(exported: ts.Symbol): ts.ExportDeclaration | undefined {
  const declaration = exported.declarations?.[0];
  return declaration && ts.isNamespaceExport(declaration) ? declaration.parent : undefined;
}

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n');
}

/** The members that a user sees; a constructor is described by its class. */
function membersOf(declaration: ts.Node): (ts.ClassElement | ts.TypeElement)[] {
  const isType = ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type);
  const owner = isType ? declaration.type : declaration;
  if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner) && !ts.isTypeLiteralNode(owner))
    return [];
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Override;
  return owner.members.filter(
    (member) => member.name && (ts.getCombinedModifierFlags(member) & hidden) === 0,
  );
}

function isSilent(member: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(member).length === 0;
}

function tagTexts(nodes: readonly ts.Node[], name: string): string[] {
  const tags = nodes.flatMap((node) => ts.getJSDocTags(node)).filter((tag) => tag.tagName.text === name);
  return [...new Set(tags)].map((tag) => withoutFence(ts.getTextOfJSDocComment(tag.comment) ?? ''));
}

/** The code of an example that is written between three backticks. */
function withoutFence(text: string): string {
  return /```\w*\n([\s\S]*?)```/.exec(text)?.[1] ?? text;
}
