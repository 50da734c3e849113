import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/samples.json' with { type: 'json' };
import { type ReportingPeriod, reportingPeriod } from '../periods/index.js';
import { readDeliveryFile } from '../reader/index.js';
import { type DeliveredRecord, recordKinds } from '../records/index.js';
import { textIn } from '../rules/engine/record-view.js';
import { help } from '../testing/records.js';
import { writeDelivery } from './index.js';

const period: ReportingPeriod = reportingPeriod('2024H1');

describe('writing a delivery', () => {
  it.each(recordKinds)('%s: reading gives every sample record back', (kind) => {
    const samples: readonly { readonly record: DeliveredRecord }[] = fixture.records[kind];
    // A record of preventive activities or with fields of another version cannot be told by its file.
    const list = samples.map(({ record }) => record).filter((record) => isOfVersion7(kind, record));
    expect(list.length).toBeGreaterThan(15);
    const text =
      writeDelivery({ periods: { [kind]: period }, records: { [kind]: list } }).get(`${kind}.csv`) ?? '';
    const { records } = readDeliveryFile(text, { kind });
    expect(records.map(({ record }) => filled(record))).toEqual(list.map(filled));
  });

  it('writes the fields of the version', () => {
    const header = (name: string) =>
      writeDelivery({ periods: { jeugdhulp: reportingPeriod(name) }, records: {} })
        .get('jeugdhulp.csv')
        ?.split('\r\n')[0];
    expect(header('2015H1')).toContain('perspectief');
    expect(header('2015H1')).not.toContain('gestartMetCrisis');
    expect(header('2024H1')).not.toContain('perspectief');
  });

  it('lets no spreadsheet calculate', () => {
    const files = writeDelivery({
      periods: { jeugdhulp: period },
      records: { jeugdhulp: [{ ...help, postcode: '=1+1' }] },
    });
    expect(files.get('jeugdhulp.csv')).toContain(";'=1+1;");
    expect(readDeliveryFile(files.get('jeugdhulp.csv') ?? '').records[0]?.record['postcode']).toBe('=1+1');
  });
});

function isOfVersion7(kind: string, record: DeliveredRecord): boolean {
  const strange: Readonly<Record<string, readonly string[]>> = {
    jeugdhulp: ['perspectief'],
    jeugdreclassering: ['redenBeeindiging'],
    preventief: ['datumOvergedragen', 'datumOvergedragenGekregen'],
    machtigingUithuisplaatsing: ['redenBeeindiging', 'datumOvergedragen'],
  };
  return (strange[kind] ?? []).every((field) => textIn(record, field) === '');
}

/** What is filled, as texts. */
function filled({ outcome, ...record }: DeliveredRecord): object {
  const texts = Object.entries(record).filter(
    ([, value]) => value !== '' && value !== undefined && value !== null,
  );
  const measurements = (outcome ?? []).map((one) =>
    Object.fromEntries(Object.entries(one).map(([field, value]) => [field, String(value)])),
  );
  return { ...Object.fromEntries(texts), ...(measurements.length > 0 && { outcome: measurements }) };
}
