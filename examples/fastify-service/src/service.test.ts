import type { AddressInfo } from 'node:net';
import { type JW319, writeMessage } from '@jeugd/ijw';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serviceOf } from './service.js';
import { migrate } from './store.js';
import { databases, type TestDatabase } from './testing/databases.js';

const placement = { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' };

const answer: JW319 = {
  Header: {
    BerichtCode: '488',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '0384',
    Ontvanger: '42420001',
    BerichtIdentificatie: { Identificatie: 'A1', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
  Antwoord: { ReferentieAanbieder: 'R1', VerzoekAntwoord: '2' },
};

describe.each(databases)('the service on $name', ({ isHere, start }) => {
  let store: TestDatabase;
  let service: FastifyInstance;
  let log: string[];

  beforeAll(async () => {
    if (isHere) store = await start();
  }, 120_000);
  afterAll(() => store?.stop());
  beforeEach(async ({ skip }) => {
    if (!isHere) skip();
    await migrate(store.database);
    await store.database.query('DELETE FROM placements');
    log = [];
    service = await serviceOf({
      database: store.database,
      today: () => '2025-01-01',
      largestMessage: 5000,
      log: { write: (line) => void log.push(line) },
    });
    return () => service.close();
  });

  const post = (url: string, payload: object | string, headers = {}) =>
    service.inject({ method: 'POST', url, payload, headers });
  const postXml = (payload: string, headers = {}) =>
    post('/validate', payload, { 'content-type': 'application/xml', ...headers });

  it('keeps a placement, and gives it back', async () => {
    const kept = await post('/placements', placement);
    expect([kept.statusCode, kept.json()]).toEqual([201, { id: 'p1', findings: [] }]);
    expect((await service.inject('/placements/p1')).json()).toEqual(placement);
    expect((await service.inject('/placements/p2')).statusCode).toBe(404);
    expect((await post('/placements', placement)).statusCode).toBe(409);
  });

  it.each([
    ['nl', 'Het record klopt niet', /De waarde van start klopt niet.*een bestaande datum/],
    ['en-GB, nl;q=0.5', 'The record is not right', /The value of start is not right.*an existing day/],
  ])('refuses what does not fit the schema, in the language of %s', async (language, title, message) => {
    const refused = await post(
      '/placements',
      { ...placement, start: '2024-02-30' },
      { 'accept-language': language },
    );
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(refused.headers['content-language']).toBe(language.slice(0, 2));
    const problem = refused.json();
    expect([refused.statusCode, problem.status, problem.title]).toEqual([422, 422, title]);
    expect(problem.findings).toHaveLength(1);
    expect(problem.findings[0].message).toMatch(message);
    expect(problem.findings[0].location).toEqual({ record: 'placements', id: 'p1', field: 'start' });
    expect(refused.body).not.toContain('2024-02-30');
  });

  it('refuses what breaks a rule, keeps what only asks for attention', async () => {
    const refused = await post('/placements', { ...placement, end: '2024-02-01' });
    expect(refused.json().findings.map(({ code }: { code: string }) => code)).toEqual(['P03']);
    const kept = await post('/placements', { ...placement, nightPerWeek: 3 });
    expect([kept.statusCode, kept.json().findings[0].code]).toEqual([201, 'core/unknown-field']);
    expect((await service.inject('/placements/p1')).json()).toEqual(placement);
  });

  it('answers with a problem to what is no JSON, no known content and no known route', async () => {
    const json = { 'content-type': 'application/json' };
    const answers = [
      await post('/placements', '{', json),
      await post('/placements', '<a/>', { 'content-type': 'text/csv' }),
      await post('/placements', `"${'x'.repeat(2 ** 21)}"`, json),
      await post('/nowhere', {}),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 415, 413, 404]);
    for (const each of answers) expect(each.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('counts days to home in the database, and shows nothing of a few children', async () => {
    await post('/placements', { ...placement, end: '2024-03-11', destination: 'home' });
    const few = (await service.inject('/figures/days-to-home')).json();
    expect(few).toMatchObject({ n: null, medianDays: null, homeWithin90Days: null });

    // 30 children home after 28 days, 10 after 56, and 20 still away: 30 of 60 within 28 days, 40 of 60 within 56.
    const stays = Array.from({ length: 60 }, (_, number) => ({
      ...{ ...placement, id: `s${number}`, personId: `k${number}` },
      ...(number < 40 && { destination: 'home', end: number < 30 ? '2024-03-29' : '2024-04-26' }),
    }));
    await store.database.query('DELETE FROM placements');
    for (const stay of stays) expect((await post('/placements', stay)).statusCode).toBe(201);
    // A second stay of a child adds nobody.
    await post('/placements', { ...placement, id: 'again', personId: 'k1', start: '2024-08-01' });
    const figure = (await service.inject('/figures/days-to-home')).json();
    expect(figure.n).toBe(60);
    expect(figure.medianDays.value).toBe(28);
    expect(figure.homeWithin90Days.value).toBeCloseTo(40 / 60, 12);
    expect(figure.homeWithin90Days.lower).toBeLessThan(40 / 60);
  });

  it('judges a message while it comes in', async () => {
    const text = writeMessage(answer);
    expect((await postXml(text)).json()).toEqual({
      ...{ kind: 'JW319', isRight: true, levels: [1, 2], findings: [] },
    });
    const wrong = await postXml(text.replace('>0384<', '>384<'), { 'accept-language': 'nl' });
    expect([wrong.statusCode, wrong.json().isRight, wrong.json().levels]).toEqual([200, false, [1]]);
    expect(wrong.json().findings[0].message).toContain('heeft niet de vorm');
    expect((await postXml('no xml')).json()).toMatchObject({ kind: null, isRight: false });
  });

  it('reads no further than its bound, and still answers', async () => {
    await service.listen({ port: 0 });
    const { port } = service.server.address() as AddressInfo;
    const body = writeMessage(answer).replace('</', `<!--${' '.repeat(5_000_000)}--></`);
    const headers = { 'content-type': 'application/xml' };
    const refused = await fetch(`http://127.0.0.1:${port}/validate`, { method: 'POST', body, headers });
    expect(refused.status).toBe(413);
    expect(await refused.json()).toEqual({ title: 'This is too large', status: 413 });
  });

  it('logs what was asked and how it ended, and nothing of anybody', async () => {
    await post('/placements', placement);
    await store.database.query('ALTER TABLE placements ADD CHECK (id <> $$secret$$)');
    await post('/placements', { ...placement, id: 'secret' }); // PostgreSQL quotes the row that it refuses
    await store.database.query('ALTER TABLE placements DROP CONSTRAINT placements_id_check');
    await service.inject('/placements/p1?bsn=999900006');
    await service.inject('/nowhere/999900006');
    service.log.info({ placement: { ...placement, bsn: '999900006' } }, 'what should not be logged');
    const lines = log.join('');
    expect(lines).toContain('"route":"/placements/:id"');
    expect(lines).toContain('"statusCode":500');
    expect(lines).toContain('"personId":"[Redacted]"');
    expect(lines).not.toMatch(/999900006|secret|127\.0\.0\.1|"c1"|"p1"/);
  });

  it('says whether it is well', async () => {
    expect((await service.inject('/health')).statusCode).toBe(200);
    const down = { query: () => Promise.reject(new Error('connection refused')) };
    const ill = await serviceOf({ database: down, today: () => '2025-01-01' });
    expect((await ill.inject('/health')).statusCode).toBe(503);
    expect((await ill.inject('/figures/days-to-home')).json()).toEqual({
      ...{ title: 'Something went wrong', status: 500 },
    });
  });

  it('describes itself in OpenAPI 3.1', async () => {
    const description = (await service.inject('/openapi.json')).json();
    expect(await new Validator().validate(description)).toEqual({ valid: true });
    expect(description.openapi).toBe('3.1.0');
    const { schema } = description.paths['/placements'].post.requestBody.content['application/json'];
    expect(schema).toEqual({ $ref: '#/components/schemas/Placement' });
    expect(description.components.schemas.Placement.required).toEqual([
      'id',
      'personId',
      'careForm',
      'start',
    ]);
  });
});
