/** The parts of the page: one program, which carries the program of the worker as text, and one style. */
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** What the page is put together from. */
export interface PageParts {
  readonly program: string;
  readonly style: string;
}

/** The newest that browsers of two years ago know. */
const target = ['chrome123', 'edge123', 'firefox124', 'safari17.4'];

const common: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target,
  // Whatever way the page is served, its bytes are read as they are meant.
  charset: 'ascii',
  legalComments: 'none',
  conditions: ['@jeugd/source'],
  logLevel: 'silent',
};

/** Bundles the programs. */
export async function pageParts(): Promise<PageParts> {
  const workerProgram = await bundled({ ...common, entryPoints: [`${source}/worker/main.ts`] });
  const program = await bundled({
    ...common,
    entryPoints: [`${source}/page/main.ts`],
    define: { workerProgram: JSON.stringify(workerProgram) },
  });
  const style = await bundled({ ...common, entryPoints: [`${source}/style/index.css`] });
  return { program, style };
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build(options);
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error('esbuild gave no file');
  return file.text;
}
