/** A table of products in a file. */
import { JeugdError } from '@jeugd/core';
import { readTable } from '@jeugd/files';
import { readBytes } from '@jeugd/files/node';
import { type ProductMeaning, parseProducts, standardProducts } from '@jeugd/ijw';
import { placeText } from '../../terminal/place.js';
import { importErrorTexts } from './texts.js';

/** The lines of the table at a path, before those of the standard products. Throws when anything in it is not right. */
export async function productsAt(path: string): Promise<readonly ProductMeaning[]> {
  const { columns, rows, findings } = readTable(readBytes(path), { file: path });
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault !== undefined) {
    const params = { place: placeText(fault.location), message: fault.message };
    throw new JeugdError('cli/products-not-used', importErrorTexts['cli/products-not-used'], params);
  }
  const own = rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
  return [...parseProducts(own), ...standardProducts];
}
