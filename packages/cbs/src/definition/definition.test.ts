import { describe, expect, it } from 'vitest';
import type { CbsRecord } from '../records/index.js';
import { recordKinds, records } from '../records/index.js';
import { help } from '../testing/records.js';
import { fieldIn, protocolOf, protocolVersions, type RecordIn, type UnknownPart } from './index.js';
import type { RecordDefinition } from './record-definition.js';

describe('the protocol of a reporting period', () => {
  it.each([
    ['2015-01-01', '2015-04-01', '2.0'],
    ['2015-07-01', '2016-01-01', '2.0'],
    ['2016-01-01', '2016-07-01', '3'],
    ['2017-07-01', '2018-01-01', '3'],
    ['2018-01-01', '2018-07-01', '4'],
    ['2019-01-01', '2019-07-01', '5'],
    ['2020-07-01', '2021-01-01', '5'],
    ['2021-01-01', '2021-07-01', '6'],
    ['2022-01-01', '2022-07-01', '7'],
    ['2030-01-01', '2030-07-01', '7'],
  ] as const)('from %s until %s is %s', (start, end, version) => {
    expect(protocolOf({ start, end })?.version).toBe(version);
  });
});

describe('the fields of a version', () => {
  it.each([
    ['jeugdhulp', 'perspectief', ['2.0', '3', '4']],
    ['jeugdhulp', 'gestartMetCrisis', ['4', '5', '6', '7']],
    ['jeugdreclassering', 'redenBeeindiging', ['2.0', '3', '4', '5']],
    ['jeugdreclassering', 'dynamischRisicoprofiel', ['6', '7']],
    ['jeugdbescherming', 'redenBeeindiging', protocolVersions],
    ['jeugdbescherming', 'datumEersteContact', ['2.0', '3', '4']],
    ['machtigingUithuisplaatsing', 'typeMachtiging', ['7']],
  ] as const)('%s has %s in %j', (kind, name, versions) => {
    const { fields }: RecordDefinition = records[kind];
    const field = fields[name];
    if (field === undefined) throw new Error('no field');
    expect(protocolVersions.filter((version) => fieldIn(field, version) !== undefined)).toEqual(versions);
  });

  it('are certain only where the version was read', () => {
    for (const kind of recordKinds) {
      const { fields }: RecordDefinition = records[kind];
      for (const field of Object.values(fields)) {
        const inSix = fieldIn(field, '6');
        if (inSix !== undefined) expect(inSix.certainty).toBe('presumed');
        const inSeven = fieldIn(field, '7');
        if (inSeven !== undefined) expect(inSeven.certainty).toBe('certain');
      }
    }
  });

  it('leave a doubt open: whether version 4 still had the first contact is not known', () => {
    const field = records.jeugdbescherming.fields.datumEersteContact;
    expect(fieldIn(field, '4')?.doubtful).toBe(true);
    expect(fieldIn(field, '3')?.doubtful).toBe(false);
  });
});

describe('the types of records', () => {
  it('hold the codes of their version', () => {
    const in7: CbsRecord<'jeugdhulp'> = help;
    // @ts-expect-error 07 is not in version 7
    const unknownReferrer: CbsRecord<'jeugdhulp'> = { ...help, verwijzer: '07' };
    // @ts-expect-error perspectief was dropped in 2019
    const perspective: CbsRecord<'jeugdhulp'> = { ...help, perspectief: '03' };
    const in2015: CbsRecord<'jeugdhulp', '2.0'> = {
      bsn: '',
      geboortedatum: '20120315',
      geslacht: 'V',
      verwijzer: '07',
      hulpvorm: '01',
      perspectief: '01',
      datumAanvang: '20150101',
    };
    // @ts-expect-error 08 came with version 3
    const tooEarly: CbsRecord<'jeugdhulp', '2.0'> = { ...in2015, verwijzer: '08' };
    const { hulpvorm: _, ...without } = help;
    // @ts-expect-error hulpvorm is required
    const missing: CbsRecord<'jeugdhulp'> = without;
    expect([in7, unknownReferrer, perspective, in2015, tooEarly, missing]).toHaveLength(6);
  });

  it('mark what is unknown: no literal fits a list that was not found', () => {
    type In5 = RecordIn<typeof records.jeugdhulp, '5'>;
    const known: RecordIn<typeof records.jeugdhulp, '7'>['zonderHulpVerder'] = '04';
    // @ts-expect-error the codes of version 5 were not found
    const guessed: In5['zonderHulpVerder'] = '04';
    const fromFile: In5['zonderHulpVerder'] = '04' as UnknownPart;
    expect([known, guessed, fromFile]).toHaveLength(3);
  });
});
