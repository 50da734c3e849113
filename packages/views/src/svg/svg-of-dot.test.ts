import { indexRegister } from '@jeugd/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecogramDot, ecogramOf, genogramDot, genogramOf } from '../family/index.js';
import { svgOfDot } from './svg-of-dot.js';

/** Whether tags open and close in turn and nothing stands outside that XML forbids: enough of XML for what Graphviz writes. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, closes: string, name: string, __: string, empty: string) => {
      if (closes === '/') return open.pop() === name ? '' : '<';
      if (empty === '') open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i.test(rest);
}

function familyOf(name: string) {
  return indexRegister({
    about: { version: '1' },
    persons: [
      { id: 'c', birthDate: '2012-03-01', name },
      { id: 'm', birthDate: '1985-05-01', sex: 'female', name, deathDate: '2020-01-01' },
    ],
    relations: [
      { id: '1', fromId: 'm', toId: 'c', kind: 'legal-parent-of' },
      { id: '2', fromId: 'o', toId: 'c', kind: 'supports' },
    ],
    organisations: [{ id: 'o', kind: 'school', name }],
    householdSpells: [],
  });
}

const elements = (svg: string): string[] => [...new Set(svg.match(/<[a-z]\w*/g))].sort();

describe('the SVG of a DOT graph', () => {
  it('has title and description first, and nothing but shapes and text', async () => {
    const svg = await svgOfDot(genogramDot(genogramOf(familyOf('Roos'), 'c', '2024-06-01')));
    expect(svg).toMatch(
      /^<svg [^>]*role="img"><title>Genogram on 2024-06-01<\/title><desc>Genogram on 2024-06-01\. Shown \(2\): child 12, mother †34\./,
    );
    expect(isWellFormed(svg)).toBe(true);
    expect(elements(svg)).toEqual([
      '<desc',
      '<ellipse',
      '<g',
      '<line',
      '<path',
      '<polygon',
      '<svg',
      '<text',
      '<title',
    ]);
    expect(svg).not.toMatch(/Roos|<!--|xlink|href/);
  });

  it('crosses out the dead and nobody else: corner to corner in a square, on the rim of a circle and a diamond', async () => {
    const svg = await svgOfDot(
      'graph { node [fixedsize=true, width=1]; a [shape=square, class=deceased]; b [shape=square]; c [shape=circle, class=deceased]; d [shape=diamond, height=1, class=deceased] }',
    );
    const lines = [...svg.matchAll(/<line x1="([^"]*)" y1="([^"]*)" x2="([^"]*)" y2="([^"]*)"/g)];
    // A square of 72 points; a circle of radius 36 (36 * sqrt(2) = 50.91 wide); a diamond of 72 points (36 wide).
    const widths = lines.map(([, x1, , x2]) => Number(x2) - Number(x1));
    expect(widths.map((width) => width.toFixed(1))).toEqual(['72.0', '72.0', '50.9', '50.9', '36.0', '36.0']);
  });

  it('is the same each time', async () => {
    const dot = ecogramDot(ecogramOf(familyOf('Roos'), 'c', '2024-06-01'));
    expect(await svgOfDot(dot)).toBe(await svgOfDot(dot));
  });

  it('is refused for a text that is no DOT, without repeating it', async () => {
    const fault = await svgOfDot('graph { Roos').catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'views/not-drawable' });
    expect(String(fault)).not.toContain('Roos');
  });

  const names = fc.oneof(
    fc.constantFrom(
      '"]; evil [label="x',
      '\\',
      '\\"',
      '<script>alert(1)</script>',
      '</text><script/>',
      '<b>&lt;i&gt;</b>',
      '-->',
      '\\N\\G',
      'a\nb',
      '&#60;script&#62;',
      ']]>',
      'class="node deceased">',
    ),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom('"', '\\', '<', '>', '&', ';', 'n', '\n', '{', '}', '-', '!', '$', "'"),
      maxLength: 30,
    }),
  );

  it('holds no more than its shapes, whatever a name says', async () => {
    const plain = {
      genogram: elements(await svgOfDot(genogramDot(genogramOf(familyOf('x'), 'c', '2024-06-01')))),
      ecogram: elements(await svgOfDot(ecogramDot(ecogramOf(familyOf('x'), 'c', '2024-06-01')))),
    };
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const index = familyOf(name);
        const genogram = await svgOfDot(genogramDot(genogramOf(index, 'c', '2024-06-01', { names: true })));
        const ecogram = await svgOfDot(ecogramDot(ecogramOf(index, 'c', '2024-06-01', { names: true })));
        expect([genogram, ecogram].map(isWellFormed)).toEqual([true, true]);
        expect(elements(genogram)).toEqual(plain.genogram);
        expect(elements(ecogram)).toEqual(plain.ecogram);
        expect(genogram.match(/<ellipse|<polygon/g)?.length).toBe(genogramShapes);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('shows markup in a name to the letter', async () => {
    const index = familyOf('<i>&lt;</i>');
    const svg = await svgOfDot(genogramDot(genogramOf(index, 'c', '2024-06-01', { names: true })));
    expect(svg).toContain('>&lt;i&gt;&amp;lt;&lt;/i&gt;');
  });
});

/** The background, a diamond with a double border, and a circle. */
const genogramShapes = 4;
