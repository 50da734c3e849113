/** Writing a register to disk. */
import type { Register } from '@jeugd/core';
import { registerFiles } from '../registers/write-register.js';
import type { ParquetForm, TableFormat } from '../tables/index.js';
import { type WriteFolderOptions, writeFolder } from './write-folder.js';

/**
 * How to write a register.
 *
 * @dutch schrijfwijze
 */
export interface WriteRegisterOptions extends WriteFolderOptions {
  /**
   * The form of the files; `csv` unless told. `json` gives one `register.json`; for Parquet, `parquet` of
   * `@jeugd/files/parquet`.
   */
  readonly format?: TableFormat | ParquetForm;
}

/**
 * Writes a register into a folder, whole or not at all; a register that is there already is replaced.
 *
 * @dutch register wegschrijven
 * @throws {JeugdError} as {@link writeFolder}
 * @example
 * writeRegisterTo('package.json', { about: { version: '1' } }); // throws 'files/not-a-directory'
 */
export function writeRegisterTo(
  folder: string,
  register: Register,
  options: WriteRegisterOptions = {},
): void {
  writeFolder(folder, registerFiles(register, options.format ?? 'csv'), options);
}
