/**
 * The table of rows in a file.
 */
import { JeugdError } from '@jeugd/core';
import { type ReadTable, readTable } from '@jeugd/files';
import { readBytes } from '@jeugd/files/node';
import { placeText } from '../../terminal/place.js';
import type { Context } from '../context.js';
import { parquetFor } from '../parquet.js';
import { survivalErrorTexts } from './texts.js';

/** The table at a path; throws when nothing in it can be used. */
export async function tableAt(path: string, context: Context): Promise<ReadTable> {
  context.progress.show(path);
  return tableIn(path === '-' ? await context.world.readStdin() : readBytes(path), path, context);
}

/** The table in the bytes of a file; throws when nothing in it can be used. */
export async function tableIn(bytes: Uint8Array, path: string, { locale }: Context): Promise<ReadTable> {
  const table = readTable(bytes, { file: path, locale, ...(await parquetFor(bytes)) });
  const fault = table.findings.find(({ severity }) => severity === 'error');
  const isUsable =
    table.columns.length > 0 && (table.rows.length > 0 || table.rejected > 0 || fault === undefined);
  if (isUsable) return table;
  const params = { place: placeText(fault?.location ?? { file: path }), message: fault?.message ?? '' };
  throw new JeugdError('cli/table-not-used', survivalErrorTexts['cli/table-not-used'], params);
}
