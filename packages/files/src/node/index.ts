/**
 * Files and folders on disk, for Node: bytes in, outputs written whole or not at all.
 *
 * @packageDocumentation
 */
export { holdsParquet } from './holds-parquet.js';
export { readBytes } from './read-bytes.js';
export { readRegisterFrom } from './read-register-from.js';
export { type FileContent, type WriteFolderOptions, writeFolder } from './write-folder.js';
export { type WriteRegisterOptions, writeRegisterTo } from './write-register-to.js';
export { writeWhole } from './write-whole.js';
