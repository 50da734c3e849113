import type { CourtRequest, Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const order: Measure = {
  id: 'm1',
  personId: 'c1',
  kind: 'ots',
  start: '2024-03-01',
  organisationId: 'gi1',
};
const measures = [order];
const asked = (filedBy: string): CourtRequest => ({
  id: 'r1',
  personId: 'c1',
  kind: 'placement',
  filedOn: '2024-06-01',
  filedBy,
});
const request = (filedBy: string) => [asked(filedBy)];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Asked by a provider.',
      records: { measures, requests: request('provider') },
      faults: ['requests/r1 filedBy'],
    },
    {
      text: 'Asked by another institution than that of the order.',
      records: { measures, organisations: [{ id: 'gi2', kind: 'gi' }], requests: request('gi2') },
      faults: ['requests/r1 filedBy'],
    },
    {
      text: 'Asked by the institution of an order that ended years ago; another carries out the order of now.',
      records: {
        measures: [
          { ...order, id: 'm0', start: '2018-03-01', end: '2019-03-01', organisationId: 'gi0' },
          ...measures,
        ],
        requests: request('gi0'),
      },
      faults: ['requests/r1 filedBy'],
    },
    {
      text: 'Asked by a person.',
      records: { persons: [{ id: 'mother', birthDate: '1985-01-01' }], requests: request('mother') },
      faults: ['requests/r1 filedBy'],
    },
  ],
  holds: [
    {
      text: 'Asked by the institution of the order.',
      records: { measures, requests: request('gi1') },
    },
    {
      text: 'Asked by the institution of the order that is imposed with it.',
      records: {
        measures: [{ ...order, start: '2024-06-10' }],
        requests: [{ ...asked('gi1'), decidedOn: '2024-06-10' }],
      },
    },
    {
      text: 'Asked by the Raad voor de Kinderbescherming before there is an order.',
      records: { measures: [], requests: request('raad') },
    },
    {
      text: 'Asked by the openbaar ministerie.',
      records: { measures, requests: request('om') },
    },
  ],
  skips: [
    {
      text: 'The register does not describe who asked, and has no order.',
      records: { measures: [], requests: request('x1') },
      reason: 'nothing-to-check',
    },
  ],
};
