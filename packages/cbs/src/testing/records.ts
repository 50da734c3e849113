/** Records that are right in version 7, for tests that change one thing. */
import type { CbsRecord } from '../records/index.js';

export const help: CbsRecord<'jeugdhulp'> & { readonly bsn: string } = {
  bsn: '999900006',
  geboortedatum: '20120315',
  geslacht: 'V',
  postcode: '6711AB',
  verwijzer: '02',
  hulpvorm: '02',
  gestartMetCrisis: '02',
  datumAanvang: '20240115',
};

export const protection: CbsRecord<'jeugdbescherming'> = {
  bsn: '999900018',
  geboortedatum: '20130505',
  geslacht: 'M',
  postcode: '6711AB',
  typeMaatregel: '11',
  datumAanvang: '20230901',
};

export const probation: CbsRecord<'jeugdreclassering'> = {
  bsn: '999900031',
  geboortedatum: '20080610',
  geslacht: 'M',
  postcode: '6711AB',
  typeMaatregel: '41',
  datumAanvang: '20240212',
};

export const authorisation: CbsRecord<'machtigingUithuisplaatsing'> = {
  bsn: '999900018',
  geboortedatum: '20130505',
  geslacht: 'M',
  postcode: '6711AB',
  typeMachtiging: '72',
  datumAanvangMachtiging: '20240201',
};
