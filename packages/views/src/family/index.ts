export type { FamilyPictureOptions } from './drawn-person.js';
export type { Ecogram, EcogramContact, EcogramLine } from './ecogram.js';
export { ecogramDot } from './ecogram-dot.js';
export { ecogramOf } from './ecogram-of.js';
export type {
  ChildKind,
  CoupleKind,
  DrawnSex,
  Genogram,
  GenogramHousehold,
  GenogramPerson,
  GenogramTie,
} from './genogram.js';
export { genogramDot } from './genogram-dot.js';
export { genogramOf } from './genogram-of.js';
