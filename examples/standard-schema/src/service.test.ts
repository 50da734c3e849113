import { type Authorisation, type Bsn, type Placement, recordTypes } from '@jeugd/core';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { service } from './service.js';

const placement = { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' };

async function send(body: unknown): Promise<{ status: number; answer: unknown }> {
  const answer = await service.request('/placements', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, answer: await answer.json() };
}

describe('a service that takes our schemas for Standard Schema', () => {
  it('accepts a placement', async () => {
    // 1 March 2024 to 1 January 2025: 306 nights.
    expect(await send(placement)).toEqual({ status: 201, answer: { id: 'p1', nights: 306 } });
  });

  it('says where a placement is wrong, and repeats nothing of it', async () => {
    const { status, answer } = await send({ ...placement, id: '', start: '2024-02-30' });
    expect(status).toBe(400);
    expect((answer as { faults: { field: string }[] }).faults.map(({ field }) => field)).toEqual([
      'id',
      'start',
    ]);
    expect(JSON.stringify(answer)).not.toContain('2024-02-30');
  });
});

describe('every schema of a record', () => {
  it.each(Object.values(recordTypes))('$name speaks Standard Schema', async ({ schema }) => {
    const standard: StandardSchemaV1 = schema;
    expect(standard['~standard'].version).toBe(1);
    expect(await standard['~standard'].validate({})).toHaveProperty('issues');
  });

  it('keeps its type on the way', () => {
    expectTypeOf<StandardSchemaV1.InferOutput<typeof Placement>>().toExtend<Placement>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof Authorisation>>().toExtend<Authorisation>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof Bsn>>().toEqualTypeOf<Bsn>();
  });
});
