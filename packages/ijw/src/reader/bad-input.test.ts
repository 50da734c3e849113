import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessage, writeMessage } from '../index.js';
import { answer } from '../testing/example.js';
import { libxml2Verdict } from '../testing/libxml2.js';

const written = writeMessage(answer);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function codesOf(input: string | Uint8Array, file?: string): string[] {
  const { findings } = readMessage(input, file === undefined ? {} : { file });
  return findings.map(({ code }) => code);
}

describe('input that is no message', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'ijw/empty-file'],
    ['no bytes', new Uint8Array(), 'ijw/empty-file'],
    ['one byte', bytes('a'), 'ijw/not-xml'],
    ['white space only', ' \r\n\t', 'ijw/empty-file'],
    ['a byte order mark only', '\uFEFF', 'ijw/empty-file'],
    ['text', 'Bsn;Naam', 'ijw/not-xml'],
    ['JSON', '{"Bericht":{}}', 'ijw/not-xml'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'ijw/zip-file'],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x3f, 0]), 'ijw/utf-16'],
    ['UTF-16, the other way around', new Uint8Array([0xfe, 0xff, 0, 0x3c]), 'ijw/utf-16'],
    ['UTF-16 without a mark', new Uint8Array([0x3c, 0, 0x3f, 0]), 'ijw/utf-16'],
    ['UTF-16 without a mark, the other way around', new Uint8Array([0, 0x3c, 0, 0x3f]), 'ijw/utf-16'],
    ['bytes without meaning', new Uint8Array([0x80, 0x81, 0xfe, 0xff, 0]), 'ijw/not-utf-8'],
    ['a tag that is not closed', '<a', 'ijw/cut-off'],
    ['other XML', '<a/>', 'ijw/no-message'],
    ['a Bericht without namespace', '<Bericht/>', 'ijw/no-message'],
    [
      'another root in the right namespace',
      written.replaceAll('Bericht>', 'Berichten>').replace(':Bericht ', ':Berichten '),
      'ijw/no-message',
    ],
    ['a DOCTYPE', written.replace('?>', '?><!DOCTYPE Bericht>'), 'ijw/doctype'],
    [
      'entities that multiply',
      `<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]>${written.slice(40)}`,
      'ijw/doctype',
    ],
    ['an entity that was never declared', written.replace('REF-1', '&secret;'), 'ijw/not-well-formed'],
    ['two roots', `${written}<a/>`, 'ijw/several-roots'],
    [
      'two messages in one file',
      `${written}${written.slice(written.indexOf('?>') + 2)}`,
      'ijw/several-roots',
    ],
    ['text after the root', `${written}x`, 'ijw/not-well-formed'],
    [
      'a prefix without namespace',
      written.replace('<jw319:Antwoord>', '<zz:Antwoord>'),
      'ijw/not-well-formed',
    ],
    ['tags that cross', written.replace('</jw319:Header>', '</jw319:Kop>'), 'ijw/not-well-formed'],
    ['a character that XML forbids', written.replace('REF-1', 'a\u0001'), 'ijw/not-well-formed'],
    ['a declaration that is no declaration', '<?xml version="1.0" encoding=?>', 'ijw/not-well-formed'],
    ['half a character', written.replace('REF-1', 'a\ud83d'), 'ijw/not-utf-8'],
  ])('%s is a finding, not a throw', (_what, input, code) => {
    const reading = readMessage(input);
    expect(reading.findings.at(-1)?.code).toBe(code);
    expect(reading.findings.at(-1)?.severity).toBe('error');
    expect([reading.isValid, reading.message]).toEqual([false, undefined]);
  });

  it('says of a message cut off anywhere that it is cut off or not well formed', () => {
    const end = written.lastIndexOf('>');
    for (let length = 1; length <= end; length += 1) {
      const last = readMessage(written.slice(0, length)).findings.at(-1)?.code;
      expect(['ijw/cut-off', 'ijw/not-well-formed']).toContain(last);
    }
    expect(codesOf(written.slice(0, written.indexOf('</jw319:Header>')))).toEqual(['ijw/cut-off']);
  });

  it.each([
    ['iwmo/3_2/wmo301', 'ijw/other-standard', { standard: 'iWmo', release: '3.2' }],
    ['ijw/3_1/jw301', 'ijw/other-release', { release: '3.1' }],
    ['ijw/3_2/jw303', 'ijw/unknown-message', {}],
    ['ijw/3_2/basisschema', 'ijw/unknown-message', {}],
    ['iets/3_2/jw301', 'ijw/no-message', {}],
  ])('says of namespace %s which message it is', (name, code, params) => {
    const [found] = readMessage(`<m:Bericht xmlns:m="http://www.istandaarden.nl/${name}/schema"/>`).findings;
    expect([found?.code, found?.params]).toEqual([code, params]);
  });

  it('names the other standard in the language asked for', () => {
    const wmo = '<Bericht xmlns="http://www.istandaarden.nl/iwmo/3_2/wmo301/schema"/>';
    expect(readMessage(wmo, { locale: 'nl' }).findings[0]?.message).toBe(
      'Dit is een bericht van iWmo 3.2, niet van iJw 3.2.',
    );
  });
});

describe('input that would take all time or memory', () => {
  it('200,000 levels are read to the 65th', () => {
    expect(codesOf(written.replace('REF-1', '<a>'.repeat(200_000))).at(-1)).toBe('ijw/too-deep');
  });

  it.each<[string, (huge: string) => string]>([
    ['an attribute', (huge) => `<a b="${huge}"/>`],
    ['a text', (huge) => written.replace('REF-1', huge)],
    ['a comment', (huge) => `<!--${huge}--><a/>`],
    ['a CDATA section', (huge) => written.replace('REF-1', `<![CDATA[${huge}]]>`)],
    ['a name', (huge) => `<${huge}/>`],
    ['an internal DTD', (huge) => `<!DOCTYPE a [<!-- ${huge}`],
  ])('%s of 20 million characters stops the reading', (_what, withHuge) => {
    expect(codesOf(withHuge('x'.repeat(20_000_000)))).toContain('ijw/text-too-long');
  });

  it.each([
    ['an attribute', '<a b="'],
    ['an attribute of an element in the message', `${written.slice(0, written.indexOf('REF-1') - 1)} b="`],
    ['a text', written.slice(0, written.indexOf('REF-1'))],
    ['a comment', `${written}<!--`],
  ])('%s of 1 GB is read for 10 MB, and no further', async (_what, head) => {
    const megabyte = 'x'.repeat(1_000_000);
    let given = 0;
    async function* gigabyte(): AsyncGenerator<string> {
      yield head;
      for (; given < 1000; given += 1) yield megabyte;
    }
    const { findings } = await readMessage(gigabyte());
    expect(findings.at(-1)?.code).toBe('ijw/text-too-long');
    expect(given).toBeLessThan(12);
  });

  it.each([
    ['a number', '>3<', 'ijw/not-a-whole-number'],
    ['a date', '>2026-05-04<', 'ijw/not-a-date'],
    ['a reference', '>REF-1<', 'ijw/value-too-long'],
    ['a BSN-like code', '>0384<', 'ijw/wrong-format'],
  ])('9 million spaces inside %s take no longer than reading them', (_what, place, code) => {
    const spaces = ' '.repeat(9_000_000);
    expect(codesOf(written.replace(place, `> a${spaces}b <`), 'a.xml')).toEqual([code]);
  });

  it('a million faults of one kind are counted, and a thousand kept', { timeout: 60_000 }, () => {
    const { findings, truncated } = readMessage(written.replace('REF-1', '<a/>'.repeat(1_000_000)), {
      file: 'a.xml',
    });
    expect(findings).toHaveLength(1000);
    expect(truncated).toEqual({ 'ijw/unexpected-element': 1_000_000 });
  });
});

describe('the rules for files', () => {
  it('finds nothing wrong with what was written', () => {
    expect(codesOf(bytes(written), 'bericht.XML')).toEqual([]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a byte order mark as bytes', bytes(`\uFEFF${written}`), 'ijw/byte-order-mark'],
    ['a byte order mark as text', `\uFEFF${written}`, 'ijw/byte-order-mark'],
    ['line ends without a carriage return', written.replaceAll('\r\n', '\n'), 'ijw/line-ends'],
    [
      'a file over 25 MB',
      written.replaceAll(
        /<.jw319:(Header|Antwoord|Bericht)>/g,
        (tag) => `${tag}<!--${' '.repeat(8_800_000)}-->`,
      ),
      'ijw/too-large',
    ],
  ])('%s is a warning, and the message is read', (_what, input, code) => {
    const reading = readMessage(input);
    expect(reading.findings.map((one) => [one.code, one.severity, one.level])).toEqual([
      [code, 'warning', undefined],
    ]);
    expect([reading.isValid, reading.message]).toEqual([true, answer]);
  });

  it('names the first line that does not end in CR/LF', () => {
    const lines = written.split('\r\n');
    const mixed = `${lines.slice(0, 4).join('\r\n')}\n${lines.slice(4).join('\n')}`;
    expect(readMessage(mixed).findings[0]?.location).toEqual({ line: 4 });
  });

  it('counts bytes, not characters: 9 million of 3 bytes are too many', () => {
    const comment = `<!--${'€'.repeat(9_000_000)}-->`;
    expect(codesOf(`${written}${comment}`)).toEqual(['ijw/too-large']);
    expect(codesOf(`${written}${comment.slice(0, 8_000_000)}-->`)).toEqual([]);
  });

  it.each(['bericht.txt', 'xml', 'bericht.xml.bak'])('the name %s is a warning', (file) => {
    const [found] = readMessage(written, { file }).findings;
    expect([found?.code, found?.severity, found?.location]).toEqual(['ijw/file-name', 'warning', { file }]);
  });

  it('another encoding in the declaration keeps the message from being used, but breaks no schema', () => {
    const reading = readMessage(written.replace('UTF-8', 'ISO-8859-1'));
    expect(reading.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['ijw/other-encoding', 'error'],
    ]);
    expect([reading.isValid, reading.message]).toEqual([true, undefined]);
    expect(codesOf(written.replace('UTF-8', 'utf-8'))).toEqual([]);
  });

  // As libxml2: it warns "Unsupported version '1.1'" and reads on as 1.0, and refuses 2.0.
  it.each([
    ['1.1', [['ijw/xml-version', 'warning']], true],
    ['1.5', [['ijw/xml-version', 'warning']], true],
    ['2.0', [['ijw/not-well-formed', 'error']], false],
  ])('version %s in the declaration is told, as libxml2 does', (version, told, isValid) => {
    const file = written.replace('version="1.0"', `version="${version}"`);
    const reading = readMessage(file);
    expect(reading.findings.map(({ code, severity }) => [code, severity])).toEqual(told);
    expect([reading.isValid, reading.message !== undefined]).toEqual([isValid, isValid]);
    expect(libxml2Verdict('JW319', 'fixtures')(file)).toBe(isValid);
  });

  it('points at the place where bytes are no UTF-8', () => {
    const latin1 = Uint8Array.from(written.replace('REF-1', 'caf\u00e9'), (letter) => letter.charCodeAt(0));
    const [found] = readMessage(latin1).findings;
    const line = written.split('\r\n').findIndex((text) => text.includes('REF-1')) + 1;
    expect([found?.code, found?.location.line]).toEqual(['ijw/not-utf-8', line]);
    expect(found?.location.column).toBe('    <jw319:ReferentieAanbieder>caf'.length + 1);
  });
});

describe('findings', () => {
  it('never hold a value of the message', () => {
    const secret = 'Geheim123';
    const vectors = readFileSync(new URL('../../fixtures/vectors/base-jw301.xml', import.meta.url), 'utf8');
    const texts = [...vectors.matchAll(/>[^<>\s][^<>]*</g)].map(([text]) => text);
    for (const text of texts) {
      const findings = readMessage(vectors.replace(text, `>${secret}<${secret}/>${secret}<`)).findings;
      expect(findings.length).toBeGreaterThan(0);
      expect(JSON.stringify(findings)).not.toContain(secret);
    }
    for (const broken of [
      `<${secret}>`,
      `<a ${secret}="${secret}">`,
      `<a>&${secret};</a>`,
      `<a></${secret}>`,
    ]) {
      expect(JSON.stringify(readMessage(broken).findings)).not.toContain(secret);
    }
  });
});
