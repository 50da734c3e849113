import { indexRegister, type Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { timelineOf, timelineSpec } from '../timeline/index.js';
import { svgOfVegaLite } from './svg-of-vega-lite.js';

const register: Register = {
  about: { version: '1' },
  placements: [
    { id: 'p1', personId: 'c1', careForm: 'voltijdpleegzorg', start: '2022-01-10', end: '2023-02-01' },
    { id: 'p2', personId: 'c1', careForm: 'gezinshuis', start: '2023-09-01' },
  ],
};
const spec = timelineSpec(timelineOf(indexRegister(register), 'c1', '2024-06-01', { locale: 'nl' }));

describe('the SVG of a Vega-Lite specification', () => {
  it('begins with its text alternative and has no script, link or image', async () => {
    const svg = await svgOfVegaLite(spec);
    expect(svg).toMatch(
      /^<svg [^>]*role="img"><title>Tijdlijn per 2024-06-01<\/title><desc>Tijdlijn per 2024-06-01\. /,
    );
    expect(svg).not.toMatch(/<script|<image|<a |href|onload/);
    expect(svg).toContain('gezinshuis');
  });

  it('is one image: what the engine says of its parts is gone, text that looks like it stays', async () => {
    const looksLike = 'a role="x" aria-label="y"';
    const svg = await svgOfVegaLite({ ...spec, title: { text: looksLike } });
    expect(svg.match(/<[a-z][^<>]* role="[^"]*"/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<[a-z][^<>]* aria-/);
    expect(svg.replaceAll('&quot;', '"')).toContain(looksLike);
  });

  it('is the same each time', async () => {
    expect(await svgOfVegaLite(spec)).toBe(await svgOfVegaLite(spec));
  });

  it('shows hostile text as text', async () => {
    const hostile = '</title><script>alert(1)</script>&"';
    const svg = await svgOfVegaLite({
      ...spec,
      title: { text: hostile },
      description: hostile,
    });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;');
  });

  it.each([
    ['data', { data: { url: 'http://127.0.0.1/x.json' }, mark: 'point', encoding: {} }],
    [
      'an image',
      {
        data: { values: [{ u: 'http://127.0.0.1/x.png' }] },
        mark: { type: 'image', width: 5, height: 5 },
        encoding: { url: { field: 'u', type: 'nominal' } },
      },
    ],
    [
      'a link',
      {
        data: { values: [{ u: 'http://127.0.0.1/' }] },
        mark: 'point',
        encoding: { href: { field: 'u', type: 'nominal' } },
      },
    ],
  ])('is refused when it would fetch %s', async (_, part) => {
    const { $schema } = spec;
    const fault = svgOfVegaLite({ $schema, title: { text: 'x' }, description: 'x', ...part });
    await expect(fault).rejects.toMatchObject({ code: 'views/loads-from-elsewhere' });
  });

  it('is refused for what is no specification, without repeating it', async () => {
    const fault = await svgOfVegaLite({
      $schema: spec.$schema,
      title: { text: 'x' },
      description: 'x',
      mark: 'Roos',
    }).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'views/not-drawable' });
    expect(String(fault)).not.toContain('Roos');
  });
});
