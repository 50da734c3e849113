export { isRegisterFile } from './file-names.js';
export { readRegister } from './read-register.js';
export type {
  FileRead,
  ReadingProgress,
  ReadRegisterOptions,
  RegisterReading,
  RejectedFileRow,
} from './register-reading.js';
export { writeRegister } from './write-register.js';
