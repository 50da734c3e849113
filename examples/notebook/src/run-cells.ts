/** Runs the cells of a notebook in turn without Jupyter, and keeps what each shows as text. */
import * as fs from 'node:fs';
import { format } from 'node:util';
import * as cbs from '@jeugd/cbs';
import * as programmes from '@jeugd/core/programmes';
import * as files from '@jeugd/files';
import * as filesNode from '@jeugd/files/node';
import * as metrics from '@jeugd/metrics';
import * as synthetic from '@jeugd/synthetic';
import * as validators from '@jeugd/validators';
import * as views from '@jeugd/views';
import * as svg from '@jeugd/views/svg';
import ts from 'typescript';
import type { CodeCell } from './notebook.js';

/** What the notebooks may import, beside the kernel. */
const modules = new Map<string, object>([
  ['fs', fs],
  ['@jeugd/cbs', cbs],
  ['@jeugd/core/programmes', programmes],
  ['@jeugd/files', files],
  ['@jeugd/files/node', filesNode],
  ['@jeugd/metrics', metrics],
  ['@jeugd/synthetic', synthetic],
  ['@jeugd/validators', validators],
  ['@jeugd/views', views],
  ['@jeugd/views/svg', svg],
]);

/** What each cell showed, by the id of the cell. */
export async function runCells(cells: readonly CodeCell[]): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>();
  let current = '';
  const begin = (id: string) => {
    current = id;
    shown.set(id, '');
  };
  const show = (text: string) => shown.set(current, `${shown.get(current)}${text}`);
  const kernel = {
    lastWriteDisplayData: ({ data }: { readonly data: { readonly 'text/plain': string } }) =>
      show(data['text/plain']),
  };
  const load = (name: string) => (name === 'tslab/dist/jupyter' ? kernel : modules.get(name));
  const printer = { log: (...values: readonly unknown[]) => show(`${format(...values)}\n`) };
  await programOf(cells)(load, {}, printer, begin);
  return shown;
}

/** All cells as one program, because a cell uses what the cells before it declared. */
function programOf(cells: readonly CodeCell[]): (...scope: readonly unknown[]) => Promise<void> {
  const code = cells.map(({ id, code }) => `$begin(${JSON.stringify(id)});\n${code}`).join('\n');
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  return new Function(
    'require',
    'exports',
    'console',
    '$begin',
    `return (async () => {${outputText}\n})();`,
  ) as (...scope: readonly unknown[]) => Promise<void>;
}
