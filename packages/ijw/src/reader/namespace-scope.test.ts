import { describe, expect, it } from 'vitest';
import { readMessage, writeMessage } from '../index.js';
import { answer } from '../testing/example.js';
import { libxml2Verdict } from '../testing/libxml2.js';

const written = writeMessage(answer);
const message = 'http://www.istandaarden.nl/ijw/3_2/jw319/schema';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';
const xml = 'http://www.w3.org/XML/1998/namespace';
const verdict = libxml2Verdict('JW319', 'fixtures');

/** The message with an element as it should not always be. */
const opening = (tag: string): string => written.replace('<jw319:Antwoord>', tag);
const withAttributes = (attributes: string): string => opening(`<jw319:Antwoord ${attributes}>`);

describe('namespaces are judged as libxml2 judges them', () => {
  it.each<[string, boolean, string]>([
    ['a prefix declared anew', true, withAttributes(`xmlns:jw319="${message}"`)],
    [
      'another prefix inside',
      true,
      withAttributes(`xmlns:q="${message}" xmlns:xsi="${instance}" xsi:type="q:Antwoord"`),
    ],
    ['no default namespace', true, withAttributes('xmlns=""')],
    ['a prefix that nobody uses', true, withAttributes('xmlns:q="q"')],
    ['the prefix xml, declared as it is', true, withAttributes(`xmlns:xml="${xml}"`)],
    ['a prefix with another meaning inside', false, withAttributes('xmlns:jw319="q"')],
    ['the prefix xml, declared otherwise', false, withAttributes('xmlns:xml="q"')],
    ['the namespace of xml under another prefix', false, withAttributes(`xmlns:q="${xml}"`)],
    ['the prefix xmlns', false, withAttributes('xmlns:xmlns="q"')],
    ['the namespace of declarations', false, withAttributes('xmlns="http://www.w3.org/2000/xmlns/"')],
    ['a prefix without a namespace', false, withAttributes('xmlns:q=""')],
    ['no prefix after xmlns:', false, withAttributes('xmlns:="q"')],
    ['a declaration twice', false, withAttributes('xmlns:q="q" xmlns:q="q"')],
    ['white space around a namespace', false, written.replace(`"${message}"`, `" ${message}"`)],
    ['a namespace that is no URI', false, withAttributes('xmlns:q="a b%"')],
    ['a prefix that was not declared', false, withAttributes('q:a="1"')],
    ['an element with two prefixes', false, opening('<jw319:Antwoord><jw319:a:b/>')],
    ['an attribute twice, by two prefixes', false, withAttributes('xmlns:a="u" xmlns:b="u" a:x="1" b:x="2"')],
    ['an attribute of xml', false, withAttributes('xml:lang="nl"')],
    ['a colon in the name of an instruction', false, opening('<jw319:Antwoord><?a:b c?>')],
  ])('%s: %s', (_what, isValid, text) => {
    expect(verdict(text)).toBe(isValid);
    expect(readMessage(text).isValid).toBe(isValid);
  });

  it('forgets a prefix where its element ends', () => {
    const inside = `<jw319:Antwoord xmlns:q="${instance}" q:schemaLocation="a b">`;
    const after = '</jw319:Antwoord><q:a/>';
    const text = opening(inside).replace('</jw319:Antwoord>', after);
    expect(readMessage(text).findings.map(({ code }) => code)).toEqual(['ijw/not-well-formed']);
  });

  it('resolves names under a thousand declarations without slowing down', () => {
    const many = Array.from({ length: 1000 }, (_, number) => `xmlns:p${number}="n${number}"`).join(' ');
    const nested = Array.from({ length: 300 }, () => `<a ${many}/>`).join('');
    const { findings } = readMessage(opening(`<jw319:Antwoord>${nested}`), { file: 'a.xml' });
    expect(findings).toHaveLength(300);
  });
});
