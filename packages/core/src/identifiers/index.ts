export { AgbCode, isAgbCode } from './agb-code.js';
export type { Branded } from './branded.js';
export { Bsn, isBsn, isTestBsn, ProductionBsn } from './bsn.js';
export { Gemeentecode, gemeentecodeFromCbs, gemeentecodeToCbs, isGemeentecode } from './gemeentecode.js';
export { Iban, isIban } from './iban.js';
export { isKvkNumber, KvkNumber } from './kvk-number.js';
export { isPostcode, Postcode, postcodeFrom } from './postcode.js';
export { isVestigingsnummer, Vestigingsnummer } from './vestigingsnummer.js';
