/** Layouts of files with fixed positions, and which of them a file has. */
import { JeugdError } from '@jeugd/core';
import { pathsOption, type RawOptions } from '../options.js';
import { jsonIn } from './json-in.js';
import { validateErrorTexts } from './texts.js';

type Layout = import('@jeugd/cbs').Layout;

/** The layouts that `--layout` names. */
export async function layoutsIn(options: RawOptions): Promise<readonly Layout[]> {
  const paths = pathsOption(options, '--layout');
  if (paths.length === 0) return [];
  const { parseLayout } = await import('@jeugd/cbs');
  return paths.map((path) => parseLayout(jsonIn(path, 'cli/layout-not-json')));
}

/**
 * The layout of a file: the only one, or that of which its lines have the length.
 *
 * @throws {JeugdError} `cli/no-layout` when of several layouts none has that length, or more than one
 */
export function layoutOf(file: string, opening: Uint8Array, layouts: readonly Layout[]): Layout {
  const [only] = layouts;
  if (only !== undefined && layouts.length === 1) return only;
  const lengths = new Set(
    new TextDecoder()
      .decode(opening)
      .split(/\r?\n/)
      .map(({ length }) => length),
  );
  const [fitting, ...others] = layouts.filter((layout) => lengths.has(lengthOf(layout)));
  if (fitting === undefined || others.length > 0)
    throw new JeugdError('cli/no-layout', validateErrorTexts['cli/no-layout'], { file });
  return fitting;
}

function lengthOf({ lineLength, fields }: Layout): number {
  return lineLength ?? Math.max(...fields.map(({ start, length }) => start + length - 1));
}
