import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type JW319, type JW323, jw301, type MessageReading, readMessage, writeMessage } from '../index.js';
import { answer } from '../testing/example.js';

const written = writeMessage(answer);

/** The findings without what is the same everywhere: code, path, line, column. */
function placesOf(xml: string): unknown[] {
  return readMessage(xml, { locale: 'nl' }).findings.map(({ code, location: { path, line, column } }) => [
    code,
    path,
    line,
    column,
  ]);
}

const change = (from: string | RegExp, to: string): string => written.replace(from, to);

describe('readMessage reads XML as XML means it', () => {
  it.each<[string, string]>([
    [
      'other prefixes',
      written
        .replaceAll('jw319:', 'q:')
        .replace('xmlns:jw319', 'xmlns:q')
        .replaceAll('ijw:', 'b:')
        .replace('xmlns:ijw', 'xmlns:b'),
    ],
    [
      'a default namespace',
      written.replaceAll('jw319:', '').replace('xmlns:jw319', 'xmlns').replace('xmlns="http', 'xmlns="http'),
    ],
    [
      'comments and processing instructions',
      change('REF-1', 'RE<!-- a -->F<?b c?>-1').replace('<jw319:Antwoord>', '<jw319:Antwoord><!-- <x> -->'),
    ],
    ['CDATA', change('REF-1', '<![CDATA[REF]]>-<![CDATA[1]]>')],
    ['character references', change('REF-1', '&#82;E&#x46;-1')],
    [
      'white space around numbers and dates',
      change('>3<', '>\r\n 3\t<').replace('>2026-05-04<', '> 2026-05-04 <'),
    ],
    ['no declaration', written.slice(written.indexOf('?>') + 4)],
    ['a declaration of XML 1.1, with a warning', change('version="1.0"', 'version="1.1"')],
    [
      'the place of a schema',
      change(
        '<jw319:Header>',
        '<jw319:Header xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xsi:type="jw319:Header">',
      ),
    ],
  ])('%s', (_what, xml) => {
    expect(readMessage(xml).message).toEqual(answer);
  });

  it('gives the number that a sign or zeros write', () => {
    const claim = readFileSync(new URL('../../fixtures/vectors/base-jw323.xml', import.meta.url), 'utf8');
    const reading = readMessage(claim.replace(/>22000</, '>+00022000<'));
    expect(reading.kind === 'JW323' && reading.message?.Declaratie.TotaalIngediendBedrag.TotaalBedrag).toBe(
      22000,
    );
  });

  it('leaves white space in text alone', () => {
    const reading = readMessage(change('REF-1', ' a\tb  '));
    expect(reading.kind === 'JW319' && reading.message?.Antwoord.ReferentieAanbieder).toBe(' a\tb  ');
  });
});

describe('readMessage says what is wrong and where', () => {
  const reference = '    <jw319:ReferentieAanbieder>REF-1</jw319:ReferentieAanbieder>\r\n';
  const verdict = '    <jw319:VerzoekAntwoord>1</jw319:VerzoekAntwoord>\r\n';

  it.each<[string, string, unknown[]]>([
    [
      'a missing element, at its class',
      change(reference, ''),
      [['ijw/missing-element', '/Bericht/Antwoord/ReferentieAanbieder', 18, 3]],
    ],
    [
      'an element too many',
      change(reference, reference + reference),
      [['ijw/element-repeated', '/Bericht/Antwoord/ReferentieAanbieder', 20, 5]],
    ],
    [
      'elements in another order',
      change(reference + verdict, verdict + reference),
      [['ijw/element-out-of-order', '/Bericht/Antwoord/ReferentieAanbieder', 20, 5]],
    ],
    [
      'an unknown element, by its position',
      change(reference, `${reference}    <jw319:Iets><a/></jw319:Iets>\r\n`),
      [['ijw/unexpected-element', '/Bericht/Antwoord/*[2]', 20, 5]],
    ],
    [
      'an element inside a value',
      change('REF-1', 'RE<jw319:F/>-1'),
      [['ijw/unexpected-element', '/Bericht/Antwoord/ReferentieAanbieder/*', 19, 34]],
    ],
    [
      'a value in the namespace of the message',
      written.replaceAll('ijw:Identificatie>', 'jw319:Identificatie>'),
      [['ijw/wrong-namespace', '/Bericht/Header/BerichtIdentificatie/Identificatie', 10, 7]],
    ],
    [
      'text between elements',
      change('<jw319:Antwoord>', '<jw319:Antwoord>x'),
      [['ijw/unexpected-text', '/Bericht/Antwoord', 19, 5]],
    ],
    [
      'an attribute',
      change('<jw319:Antwoord>', '<jw319:Antwoord id="1">'),
      [['ijw/unexpected-attribute', '/Bericht/Antwoord', 18, 3]],
    ],
    [
      'an empty value',
      change('REF-1', ''),
      [['ijw/empty-value', '/Bericht/Antwoord/ReferentieAanbieder', 19, 5]],
    ],
    [
      'a code of no list',
      change('>1<', '>3<'),
      [['ijw/not-in-code-list', '/Bericht/Antwoord/VerzoekAntwoord', 20, 5]],
    ],
    [
      'a day that does not exist',
      change('2026-05-04', '2027-06-31'),
      [['ijw/not-a-date', '/Bericht/Header/BerichtIdentificatie/Dagtekening', 11, 7]],
    ],
    [
      'too long a text',
      change('REF-1', 'x'.repeat(37)),
      [['ijw/value-too-long', '/Bericht/Antwoord/ReferentieAanbieder', 19, 5]],
    ],
    [
      'a form that is not asked',
      change('>0363<', '>363<'),
      [['ijw/wrong-format', '/Bericht/Antwoord/Woonplaatsbeginsel/Gemeente', 23, 7]],
    ],
    [
      'no number',
      change('>3<', '>drie<'),
      [['ijw/not-a-whole-number', '/Bericht/Header/BerichtVersie', 5, 5]],
    ],
    ['another version', change('>3<', '>4<'), [['ijw/wrong-format', '/Bericht/Header/BerichtVersie', 5, 5]]],
  ])('%s', (_what, xml, expected) => {
    expect(placesOf(xml)).toEqual(expected);
  });

  it('explains in the language asked for, with what was expected', () => {
    const xml = change('>0363<', '>363<');
    const [dutch] = readMessage(xml, { locale: 'nl' }).findings;
    const [english] = readMessage(xml).findings;
    expect(dutch?.message).toBe('Gemeente heeft niet de vorm die LDT_Gemeente vraagt: 4 cijfers.');
    expect(english?.message).toBe('Gemeente does not have the form that LDT_Gemeente asks: 4 digits.');
    expect(english?.params).toEqual({ element: 'Gemeente', type: 'LDT_Gemeente', expected: '[0-9]{4}' });
  });

  it('keeps reading after a fault, and finds the next', () => {
    const xml = change('>0363<', '>363<').replace(reference, '').replace('>1<', '>7<');
    expect(placesOf(xml).map((one) => (Array.isArray(one) ? one[0] : one))).toEqual([
      'ijw/not-in-code-list',
      'ijw/wrong-format',
      'ijw/missing-element',
    ]);
  });

  it('allows a year that the calendar of this library does not have, but gives no message then', () => {
    const reading = readMessage(change('2026-05-04', '12026-05-04'));
    expect(reading.findings.map(({ code, level }) => [code, level])).toEqual([
      ['ijw/date-outside-calendar', undefined],
    ]);
    expect([reading.isValid, reading.message]).toEqual([true, undefined]);
  });

  it('names the file', () => {
    expect(readMessage('', { file: 'map/a.xml' }).findings[0]?.location.file).toBe('map/a.xml');
  });
});

describe('where things stand', () => {
  const file = readFileSync(new URL('../../fixtures/vectors/base-jw301.xml', import.meta.url), 'utf8');
  const reading = readMessage(file);
  if (reading.kind !== 'JW301' || reading.message === undefined) throw new Error('a JW301 was expected');
  const { message, locate } = reading;

  it('finds the line and column of every element in the file', () => {
    const lines = file.split('\n');
    const products = message.Client.ToegewezenProducten.ToegewezenProduct;
    for (const [number, product] of products.entries()) {
      for (const [name, value] of Object.entries(product)) {
        const { path, line = 0, column = 0 } = locate(product, name);
        expect(path).toBe(`/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${number + 1}]/${name}`);
        const text = lines[line - 1]?.slice(column - 1) ?? '';
        expect(text.startsWith(`<jw301:${name}>${typeof value === 'object' ? '' : value}`)).toBe(true);
      }
    }
  });

  it('gives an element that is absent the place of its class', () => {
    const place = locate(message.Client);
    expect(locate(message.Client, 'Onbekend')).toEqual({ ...place, path: '/Bericht/Client/Onbekend' });
  });

  it('has no place for what is not in the message', () => {
    expect(locate({})).toEqual({});
  });

  it('knows the line of a tag that goes on on the next line', () => {
    const xml = written.replace('<jw319:Antwoord>', '<jw319:Antwoord\r\n  id="1">');
    expect(readMessage(xml).findings[0]?.location).toMatchObject({ path: '/Bericht/Antwoord', line: 18 });
  });
});

describe('readMessage takes a file in any form', () => {
  const bytes = new TextEncoder().encode(written.replace('REF-1', 'é€😀'));

  async function* chunksOf(size: number): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }

  it.each([1, 2, 3, 7, 64, 1000, 100_000])('bytes in chunks of %i', async (size) => {
    const { findings, message } = await readMessage(chunksOf(size), { file: 'a.xml' });
    expect(findings).toEqual([]);
    expect(message).toEqual(readMessage(bytes).message);
  });

  it('text in chunks that cut a character in two', async () => {
    async function* letters(): AsyncGenerator<string> {
      const text = written.replace('REF-1', '😀');
      for (let at = 0; at < text.length; at += 1) yield text.charAt(at);
    }
    const reading = await readMessage(letters());
    expect(reading.findings).toEqual([]);
    expect(reading.kind === 'JW319' && reading.message?.Antwoord.ReferentieAanbieder).toBe('😀');
  });

  it('stops asking for chunks when more is of no use', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        asked += 1;
        yield '<a>';
      }
    }
    expect((await readMessage(endless())).findings[0]?.code).toBe('ijw/no-message');
    expect(asked).toBe(1);
  });

  it('gives the same findings at the same places whatever the pieces', async () => {
    const broken = new TextEncoder().encode(written.replace('>0363<', '>363<').replace('>1<', '>€<'));
    async function* oneByOne(): AsyncGenerator<Uint8Array> {
      for (const byte of broken) yield Uint8Array.of(byte);
    }
    expect((await readMessage(oneByOne())).findings).toEqual(readMessage(broken).findings);
  });
});

describe('types', () => {
  it('follow from the definitions', () => {
    expectTypeOf<JW319['Header']['BerichtCode']>().toEqualTypeOf<'488'>();
    expectTypeOf<JW319['Header']['BerichtVersie']>().toEqualTypeOf<3>();
    expectTypeOf<JW319['Antwoord']['VerzoekAntwoord']>().toEqualTypeOf<'1' | '2'>();
    expectTypeOf<JW319['Antwoord']['Woonplaatsbeginsel']>().toEqualTypeOf<
      { readonly Gemeente: string } | undefined
    >();
    expectTypeOf<
      JW323['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]['GeleverdVolume']
    >().toEqualTypeOf<number>();
    expectTypeOf<jw301.ToegewezenProduct['Ingangsdatum']>().toEqualTypeOf<`${number}-${number}-${number}`>();
    // @ts-expect-error a required element is missing
    const missing: JW319['Antwoord'] = { ReferentieAanbieder: 'x' };
    // @ts-expect-error no code of the list
    const unknownCode: JW319['Antwoord'] = { ReferentieAanbieder: 'x', VerzoekAntwoord: '3' };
    // @ts-expect-error no element of the class
    const unknownElement: JW319['Antwoord'] = { ReferentieAanbieder: 'x', VerzoekAntwoord: '1', Bsn: '1' };
    expect([missing, unknownCode, unknownElement]).toHaveLength(3);
  });

  it('tell by the kind which message was read', () => {
    const reading: MessageReading = readMessage(written);
    if (reading.kind === 'JW319') expectTypeOf(reading.message).toEqualTypeOf<JW319 | undefined>();
    expect(reading.kind).toBe('JW319');
    expect(jw301.JW301.title).toBe('Toewijzing Jeugdhulp');
  });
});
