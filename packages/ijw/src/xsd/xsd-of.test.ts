import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/vectors/vectors.json' with { type: 'json' };
import { messageKinds, xsdOf } from '../index.js';
import { libxml2Verdict } from '../testing/libxml2.js';

/** The parts of a schema in a fixed order: in which order types stand means nothing. */
function partsOf(xsd: string): string[] {
  const body = xsd.replace(/<!--.*?-->\r?\n/gs, '');
  const types = body.match(/ {2}<xs:(complex|simple)Type name.*?\n {2}<\/xs:\1Type>\n/gs) ?? [];
  const rest = types.reduce((left, type) => left.replace(type, ''), body);
  return [rest, ...types.toSorted()];
}

describe('xsdOf', () => {
  it.each(['basisschema', ...messageKinds] as const)('gives the reconstructed schema of %s', (kind) => {
    const fixture = readFileSync(
      new URL(`../../fixtures/xsd/${kind.toLowerCase()}.xsd`, import.meta.url),
      'utf8',
    );
    expect(partsOf(xsdOf(kind))).toEqual(partsOf(fixture));
  });

  it('gives schemas with which libxml2 judges every test message right', () => {
    const verdicts = new Map(messageKinds.map((kind) => [String(kind), libxml2Verdict(kind, 'definitions')]));
    for (const { message, xml, xsdValid } of fixture.vectors) {
      expect(verdicts.get(message)?.(xml)).toBe(xsdValid);
    }
  });
});
