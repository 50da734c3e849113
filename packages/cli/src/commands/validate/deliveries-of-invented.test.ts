import { deliveryOf, registerOf, reportingPeriod, validateDelivery } from '@jeugd/cbs';
import type { Register } from '@jeugd/core';
import { syntheticRegister } from '@jeugd/synthetic';
import { describe, expect, it } from 'vitest';

/** Half-years in which the invented children are in care. */
const names = ['2022H1', '2022H2', '2023H1', '2023H2', '2024H1'];

/** A postcode of one's own for every person, as a register holds none. */
function postcodesOf({ persons = [] }: Register): ReadonlyMap<string, string> {
  const letter = (number: number) => String.fromCharCode(65 + (number % 26));
  return new Map(
    persons.map(({ id }, number) => [id, `${1000 + (number % 9000)}${letter(Math.floor(number / 9000))}A`]),
  );
}

function deliveriesOf(register: Register, postcodes: ReadonlyMap<string, string>) {
  return names.map(
    (name) => deliveryOf(register, reportingPeriod(name), { organisationId: 'S', postcodes }).delivery,
  );
}

/** All help and measures at one supplier. */
function atOneSupplier(register: Register): Register {
  const { trajectories = [], placements = [], measures = [] } = register;
  return {
    ...register,
    trajectories: trajectories.map((one) => ({ ...one, providerId: 'S' })),
    placements: placements.map((one) => ({ ...one, providerId: 'S' })),
    measures: measures.map((one) => ({ ...one, organisationId: 'S' })),
    authorities: [],
  };
}

describe.each([1, 2, 3])('deliveries made from the invented register with seed %i', (seed) => {
  const register = atOneSupplier(syntheticRegister({ children: 150, seed }));
  const postcodes = postcodesOf(register);
  const deliveries = deliveriesOf(register, postcodes);

  it('hold help and measures', () => {
    const counts = deliveries.map(
      ({ records }) => (records.jeugdhulp?.length ?? 0) + (records.jeugdbescherming?.length ?? 0),
    );
    expect(Math.min(...counts)).toBeGreaterThan(10);
  });

  it('break no rule but on what a register does not know', () => {
    const unknown = ['REF-01', 'CRI-01', 'END-01', 'JB-06', 'BSN-04'];
    // An invented register has care that overlaps as the rules of a delivery do not want it; each is told.
    const plausible = [
      'HV-04',
      'PLA-01',
      'MUHP-05',
      'MUHP-06',
      'MUHP-08',
      'MUHP-09',
      'MUHP-11',
      'MUHP-14',
      'REF-05',
    ];
    for (const delivery of deliveries) {
      const codes = validateDelivery(delivery)
        .findings.filter(({ severity }) => severity !== 'info')
        .map(({ code }) => code);
      expect(codes.filter((code) => ![...unknown, ...plausible].includes(code))).toEqual([]);
    }
  });

  it('come back from the register that they are read into', () => {
    const read = registerOf(deliveries);
    const again = deliveriesOf(read.register, read.postcodes);
    for (const [index, { records }] of deliveries.entries()) {
      const { jeugdhulp, jeugdbescherming } = again[index]?.records ?? {};
      expect(new Set(jeugdhulp?.map(textOf))).toEqual(new Set(records.jeugdhulp?.map(textOf)));
      expect(new Set(jeugdbescherming?.map(textOf))).toEqual(new Set(records.jeugdbescherming?.map(textOf)));
    }
  });
});

/** A record as text, without empty fields; nor what clients answered, of which a delivery does not tell the day. */
function textOf(record: object): string {
  const filled = Object.entries(record).filter(
    ([field, value]) => field !== 'outcome' && value !== '' && value !== undefined,
  );
  return JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}
