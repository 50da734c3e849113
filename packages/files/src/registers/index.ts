export { isRegisterFile } from './file-names.js';
export { placeInFile } from './place-in-file.js';
export { readRegister } from './read-register.js';
export type {
  FileRead,
  ReadingProgress,
  ReadRegisterOptions,
  RegisterReading,
  RejectedFileRow,
  TableSource,
} from './register-reading.js';
export { writeRegister } from './write-register.js';
