import { readFileSync } from 'node:fs';
import { JeugdError } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Message, messageKinds, readMessage, writeMessage } from '../index.js';
import { answer } from '../testing/example.js';
import { randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';

describe('writeMessage', () => {
  it('writes UTF-8, CR/LF, the prefixes of the standard and the order of the definition', () => {
    const path = new URL('../../fixtures/vectors/base-jw319.xml', import.meta.url);
    expect(writeMessage(answer)).toBe(readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  });

  it.each(['jw301', 'jw305', 'jw307', 'jw315', 'jw317', 'jw323', 'jw325'])(
    'gives the file of %s back',
    (name) => {
      const file = readFileSync(new URL(`../../fixtures/vectors/base-${name}.xml`, import.meta.url), 'utf8');
      const { message } = readMessage(file);
      expect(message && writeMessage(message)).toBe(file.replaceAll('\n', '\r\n'));
    },
  );

  it('does not mind the order of keys', () => {
    const { Header, Antwoord } = answer;
    const turned = { Antwoord: Object.fromEntries(Object.entries(Antwoord).reverse()), Header };
    expect(writeMessage(turned as typeof answer)).toBe(writeMessage(answer));
  });

  it('escapes what means something in XML', () => {
    const reference = `<a href="x">&'\t]]>`;
    const written = writeMessage(withReference(reference));
    expect(written).toContain('&lt;a href="x"&gt;&amp;\'\t]]&gt;');
    expect(referenceIn(written)).toBe(reference);
  });

  it.each(messageKinds)(
    'law: reading what was written of %s gives the same message, without a finding',
    (kind) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const message = randomMessage(kind, randomFrom(seed));
          const reading = readMessage(writeMessage(message), { file: 'a.xml' });
          expect(reading.findings).toEqual([]);
          expect(reading.message).toEqual(message);
        }),
        { numRuns: 60, seed: 32 },
      );
    },
  );

  it.each<[string, object, string, string]>([
    [
      'a missing element',
      { ReferentieAanbieder: undefined },
      '/Bericht/Antwoord/ReferentieAanbieder',
      'missing',
    ],
    [
      'an element that the class does not have',
      { Bsn: '999900006' },
      '/Bericht/Antwoord/*',
      'unknown-element',
    ],
    [
      'a code that is not on the list',
      { VerzoekAntwoord: '3' },
      '/Bericht/Antwoord/VerzoekAntwoord',
      'not-in-code-list',
    ],
    [
      'too long a text',
      { ReferentieAanbieder: 'x'.repeat(37) },
      '/Bericht/Antwoord/ReferentieAanbieder',
      'value-too-long',
    ],
    [
      'a number for a text',
      { ReferentieAanbieder: 1 },
      '/Bericht/Antwoord/ReferentieAanbieder',
      'wrong-kind',
    ],
    ['null', { ReferentieAanbieder: null }, '/Bericht/Antwoord/ReferentieAanbieder', 'wrong-kind'],
    [
      'a text for a class',
      { Woonplaatsbeginsel: '0363' },
      '/Bericht/Antwoord/Woonplaatsbeginsel',
      'wrong-kind',
    ],
    [
      'a control character',
      { ReferentieAanbieder: 'a\u0001' },
      '/Bericht/Antwoord/ReferentieAanbieder',
      'no-xml-text',
    ],
    [
      'half a character',
      { ReferentieAanbieder: 'a\ud83d' },
      '/Bericht/Antwoord/ReferentieAanbieder',
      'no-xml-text',
    ],
  ])('refuses %s, and says where without the value', (_what, change, path, fault) => {
    const broken = { ...answer, Antwoord: { ...answer.Antwoord, ...change } } as typeof answer;
    expect(faultOf(broken)).toEqual(['ijw/invalid-message', { path, fault }]);
  });

  it.each<[string, number]>([
    ['a fraction', 3.5],
    ['not a number', Number.NaN],
    ['more than the type allows', 1_000_000_000],
    ['below zero', -1],
  ])('refuses %s as a number of an assignment', (_what, ToewijzingNummer) => {
    const claim = readMessage(
      readFileSync(new URL('../../fixtures/vectors/base-jw317.xml', import.meta.url)),
    );
    if (claim.kind !== 'JW317' || claim.message === undefined) return expect.fail('a JW317 was expected');
    const { Header, Client } = claim.message;
    const products = { OngewijzigdProduct: [{ ToewijzingNummer: 1 }, { ToewijzingNummer }] };
    const broken = {
      Header,
      Client: { ...Client, Verzoek: { ...Client.Verzoek, OngewijzigdeProducten: products } },
    };
    const [code, params] = faultOf(broken);
    expect(code).toBe('ijw/invalid-message');
    expect(params).toHaveProperty(
      'path',
      '/Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[2]/ToewijzingNummer',
    );
  });

  it('refuses an empty list, and a list that is none', () => {
    const claim = readMessage(
      readFileSync(new URL('../../fixtures/vectors/base-jw305.xml', import.meta.url)),
    );
    if (claim.kind !== 'JW305' || claim.message === undefined) return expect.fail('a JW305 was expected');
    const { Header, Client } = claim.message;
    const withProducts = (StartProduct: never[]): Message => ({
      Header,
      Client: { ...Client, StartProducten: { StartProduct } },
    });
    const path = '/Bericht/Client/StartProducten/StartProduct';
    expect(faultOf(withProducts([]))).toEqual(['ijw/invalid-message', { path, fault: 'missing' }]);
    expect(faultOf(withProducts({} as never[]))).toEqual([
      'ijw/invalid-message',
      { path, fault: 'wrong-kind' },
    ]);
  });

  it('refuses what is no message at all', () => {
    for (const none of [{}, null, [], { Header: null }, { Header: { BerichtCode: '999' } }, 'JW301']) {
      expect(faultOf(none as Message)[0]).toBe('ijw/not-a-message');
    }
  });
});

function withReference(ReferentieAanbieder: string): typeof answer {
  return { ...answer, Antwoord: { ...answer.Antwoord, ReferentieAanbieder } };
}

function referenceIn(xml: string): string | undefined {
  const reading = readMessage(xml);
  return reading.kind === 'JW319' ? reading.message?.Antwoord.ReferentieAanbieder : undefined;
}

function faultOf(message: Message): [string, unknown] {
  try {
    writeMessage(message);
  } catch (error) {
    if (error instanceof JeugdError) return [error.code, error.params];
    throw error;
  }
  return ['nothing thrown', {}];
}
