/**
 * The TypeScript compiler, told to read the packages from their source.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { root, workspacePackages } from '../lib/packages.js';

/**
 * The options of the repository, with two strict ones off that would only burden an example:
 * a reader may write `episodes[0].start`.
 */
export function compilerOptions(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.base.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const entries = workspacePackages().flatMap((one) => one.entries);
  return {
    ...options,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    paths: Object.fromEntries(entries.map((entry) => [entry.specifier, [entry.source]])),
    noUncheckedIndexedAccess: false,
    noPropertyAccessFromIndexSignature: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    verbatimModuleSyntax: false,
  };
}

/** The faults that the compiler finds in each of some files that exist only in memory. */
export function typeFaults(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, languageVersion, ...rest)
      : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map([...files.keys()].map((name) => [name, faultsIn(name, program)]));
}

function faultsIn(name: string, program: ts.Program): string[] {
  const file = program.getSourceFile(name);
  const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return faults.map((fault) => {
    const line = file?.text.slice(0, fault.start).split('\n').length ?? 1;
    const code = file?.text.split('\n')[line - 1]?.trim() ?? '';
    return `${ts.flattenDiagnosticMessageText(fault.messageText, ' ')} in: ${code}`;
  });
}
