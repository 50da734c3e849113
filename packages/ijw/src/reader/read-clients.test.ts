import { readFileSync } from 'node:fs';
import type { Finding } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import {
  type ClaimPart,
  type JW325,
  messageKinds,
  readClients,
  readMessage,
  writeMessage,
} from '../index.js';
import { mutated } from '../testing/mutate.js';
import { randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';

const claim = readFileSync(new URL('../../fixtures/vectors/base-jw323.xml', import.meta.url), 'utf8');

async function partsOf(xml: string): Promise<ClaimPart[]> {
  const parts: ClaimPart[] = [];
  for await (const part of readClients(xml)) parts.push(part);
  return parts;
}

const findingsOf = (parts: readonly ClaimPart[]): Finding[] => parts.flatMap(({ findings }) => findings);

describe('readClients', () => {
  it('gives what stands before the clients, each client, and the end', async () => {
    const parts = await partsOf(claim);
    const read = readMessage(claim);
    if (read.kind !== 'JW323' || read.message === undefined) return expect.fail('a JW323 was expected');
    const { Header, Declaratie } = read.message;
    const { Clienten, ...before } = Declaratie;
    expect(parts.map(({ part }) => part)).toEqual([
      'envelope',
      ...Clienten.Client.map(() => 'client'),
      'end',
    ]);
    expect(parts[0]).toMatchObject({ kind: 'JW323', envelope: { Header, Declaratie: before } });
    expect(parts.flatMap((part) => (part.part === 'client' ? [part.client] : []))).toEqual(Clienten.Client);
    expect(parts.at(-1)).toMatchObject({ part: 'end', kind: 'JW323', isValid: true });
  });

  it('knows where each client and the header stand', async () => {
    const read = readMessage(claim);
    if (read.kind !== 'JW323' || read.message === undefined) return expect.fail('a JW323 was expected');
    const whole = read.message.Declaratie;
    for (const part of await partsOf(claim)) {
      if (part.part === 'envelope' && part.envelope !== undefined && part.kind === 'JW323') {
        expect(part.locate(part.envelope.Declaratie, 'DeclaratiePeriode')).toEqual(
          read.locate(whole, 'DeclaratiePeriode'),
        );
      }
      if (part.part === 'client' && part.client !== undefined) {
        const same = whole.Clienten.Client[part.number - 1];
        expect(part.locate(part.client, 'Bsn')).toEqual(same && read.locate(same, 'Bsn'));
      }
    }
  });

  it('leaves out the client that is wrong, and gives the others', async () => {
    const client = claim.slice(claim.indexOf('      <jw323:Client>'), claim.indexOf('    </jw323:Clienten>'));
    const bad = client.replace('<jw323:Eenheid>04<', '<jw323:Eenheid>99<');
    const parts = await partsOf(claim.replace(client, client + bad + client));
    const clients = parts.flatMap((part) => (part.part === 'client' ? [part] : []));
    expect(clients.map(({ client }) => client !== undefined)).toEqual([true, false, true]);
    expect(clients[1]?.findings.map(({ code, location }) => [code, location.path])).toEqual([
      ['ijw/not-in-code-list', '/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]/Eenheid'],
    ]);
    expect(parts.at(-1)).toMatchObject({ isValid: false });
  });

  it.each(['JW323', 'JW325'] as const)('law: finds in %s what readMessage finds', async (kind) => {
    for (let seed = 0; seed < 150; seed += 1) {
      const random = randomFrom(seed);
      const xml = mutated(writeMessage(randomMessage(kind, random)), random);
      const parts = await partsOf(xml);
      const reading = readMessage(xml);
      expect(findingsOf(parts)).toEqual(reading.findings);
      expect(parts.at(-1)).toMatchObject({ part: 'end', isValid: reading.isValid });
    }
  });

  it('gives the return codes of an answer at the end, and an answer without clients too', async () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const answer = randomMessage('JW325', randomFrom(seed)) as JW325;
      const parts = await partsOf(writeMessage(answer));
      const { RetourCodes } = answer.DeclaratieAntwoord ?? {};
      expect(parts.at(-1)).toMatchObject({
        part: 'end',
        after: RetourCodes === undefined ? {} : { RetourCodes },
      });
      expect(parts[0]).toMatchObject({
        part: 'envelope',
        kind: 'JW325',
        envelope: { Header: answer.Header },
      });
      const clients = answer.DeclaratieAntwoord?.Clienten?.Client.length ?? 0;
      expect(parts).toHaveLength(clients + 2);
    }
  });

  it.each(messageKinds.filter((kind) => kind !== 'JW323' && kind !== 'JW325'))(
    'says of %s that it has no list',
    async (kind) => {
      const parts = await partsOf(writeMessage(randomMessage(kind, randomFrom(1))));
      expect(parts.map(({ part }) => part)).toEqual(['end']);
      expect(findingsOf(parts).map(({ code, params }) => [code, params])).toEqual([
        ['ijw/no-claim', { kind }],
      ]);
    },
  );

  it('stops where the file is broken, and ends', async () => {
    const parts = await partsOf(claim.slice(0, claim.lastIndexOf('</jw323:Client>')));
    expect(parts.map(({ part }) => part)).toEqual(['envelope', 'end']);
    expect(findingsOf(parts).map(({ code }) => code)).toEqual(['ijw/line-ends', 'ijw/cut-off']);
  });

  it('keeps no more than one client: 300 times the clients do not take more memory', async () => {
    const client = claim.slice(claim.indexOf('      <jw323:Client>'), claim.indexOf('    </jw323:Clienten>'));
    const [head = '', tail = ''] = claim.split(client);
    async function* endless(): AsyncGenerator<string> {
      yield head;
      for (let number = 0; number < 3000; number += 1) yield client;
      yield tail;
    }
    let clients = 0;
    let largest = 0;
    for await (const part of readClients(endless())) {
      if (part.part === 'client') clients += 1;
      largest = Math.max(largest, JSON.stringify(part).length);
    }
    expect(clients).toBe(3000 * (client.split('<jw323:Client>').length - 1));
    expect(largest).toBeLessThan(5000);
  });
});
