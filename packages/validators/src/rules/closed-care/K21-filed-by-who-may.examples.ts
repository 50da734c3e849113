import type { RuleExamples } from '../rule-examples.js';
import { order, request } from './example-records.js';

const otherInstitution = { id: 'gi2', kind: 'gi' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The municipality files the request although a supervision order runs.',
      records: { measures: [order], requests: [request({ filedBy: 'college' })] },
      faults: ['requests/r1 filedBy'],
    },
    {
      text: 'Another institution than the one that carries out the order files the request.',
      records: {
        organisations: [otherInstitution],
        measures: [order],
        requests: [request({ filedBy: 'gi2' })],
      },
      faults: ['requests/r1 filedBy'],
    },
    {
      text: 'The institution that carries out youth probation files, while another carries out the order.',
      records: {
        measures: [order, { ...order, id: 'm2', kind: 'jeugdreclassering', organisationId: 'gi2' }],
        requests: [request({ filedBy: 'gi2' })],
      },
      faults: ['requests/r1 filedBy'],
    },
    {
      text: 'An institution files the request although there is no measure.',
      records: { measures: [], requests: [request({ filedBy: 'gi' })] },
      faults: ['requests/r1 filedBy'],
    },
    {
      text: 'The parents file the request.',
      records: { measures: [], requests: [request({ filedBy: 'parents' })] },
      faults: ['requests/r1 filedBy'],
    },
  ],
  holds: [
    {
      text: 'The institution that carries out the order files the request.',
      records: { measures: [order], requests: [request()] },
    },
    {
      text: 'The institution is named by its role.',
      records: { measures: [order], requests: [request({ filedBy: 'gi' })] },
    },
    {
      text: 'The Board files the request; the order begins on the day of the decision.',
      records: {
        measures: [{ ...order, start: '2024-03-04' }],
        requests: [request({ filedBy: 'raad', decidedOn: '2024-03-04' })],
      },
    },
    {
      text: 'The municipality files the request on the day on which the order has ended.',
      records: { measures: [{ ...order, end: '2024-03-01' }], requests: [request({ filedBy: 'college' })] },
    },
    {
      text: 'The institution that carries out youth probation files the request.',
      records: { measures: [{ ...order, kind: 'jeugdreclassering' }], requests: [request()] },
    },
    {
      text: 'The institution that is guardian files the request.',
      records: {
        measures: [],
        authorities: [{ id: 'g1', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2023-01-01' }],
        requests: [request()],
      },
    },
  ],
  skips: [
    {
      text: 'Somebody filed the request whom the register does not describe.',
      records: { measures: [], requests: [request({ filedBy: 'x9' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The Board may have asked for a measure in the same breath.',
      records: { measures: [], requests: [request({ filedBy: 'board' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not tell measures.',
      records: { requests: [request()] },
      reason: 'table-missing:measures',
    },
  ],
};
