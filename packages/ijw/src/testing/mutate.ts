/**
 * Mutations: small changes to the text of a message, some of which leave it valid.
 */
import type { Random } from './random.js';
import { elementsOf, type Tree, textOf, treeOf } from './xml-tree.js';

/** A message with one to three random changes. */
export function mutated(xml: string, random: Random): string {
  const root = treeOf(xml);
  const times = 1 + random.below(3);
  for (let time = 0; time < times; time += 1) random.one(treeMutations)(root, random);
  const text = textOf(root);
  return random.chance(0.1) ? random.one(textMutations)(text, random) : text;
}

type TreeMutation = (root: Tree, random: Random) => void;

const treeMutations: readonly TreeMutation[] = [
  function removed(root, random) {
    const { parent, at } = somewhere(root, random);
    parent.children.splice(at, 1);
  },
  function twice(root, random) {
    const { parent, at, child } = somewhere(root, random);
    parent.children.splice(at, 0, structuredClone(child));
  },
  function moved(root, random) {
    const { parent, at, child } = somewhere(root, random);
    parent.children.splice(at, 1);
    parent.children.splice(random.below(parent.children.length + 1), 0, child);
  },
  function movedElsewhere(root, random) {
    const { parent, at, child } = somewhere(root, random);
    parent.children.splice(at, 1);
    const other = random.one(elementsOf(root));
    other.children.splice(random.below(other.children.length + 1), 0, child);
  },
  function renamed(root, random) {
    const all = elementsOf(root);
    random.one(all).name = random.chance(0.8) ? random.one(all).name : 'Onbekend';
  },
  function otherPrefix(root, random) {
    random.one(elementsOf(root)).prefix = random.one(['ijw', root.prefix, '', 'zz']);
  },
  function defaultNamespace(root, random) {
    const all = elementsOf(root);
    const prefix = random.one(['ijw', root.prefix]);
    const uri = new RegExp(`xmlns:${prefix}="([^"]*)"`).exec(root.attributes)?.[1] ?? 'urn:none';
    root.attributes += ` xmlns="${uri}"`;
    for (const one of all) if (one.prefix === prefix && random.chance(0.7)) one.prefix = '';
  },
  function attribute(root, random) {
    const one = random.one(elementsOf(root));
    const type = random.one([
      `ijw:LDT_${one.name}`,
      `ijw:CDT_${one.name}`,
      `${root.prefix}:${one.name}`,
      'xs:string',
    ]);
    one.attributes += random.one([
      ' foo="1"',
      ' xml:lang="nl"',
      ' ijw:foo="1"',
      ' xmlns:q="urn:q"',
      ` ${xsi} xsi:nil="false"`,
      ` ${xsi} xsi:nil="true"`,
      ` ${xsi} xsi:type="${type}"`,
      ` ${xsi} xsi:schemaLocation="urn:a b"`,
      ` ${xsi} xsi:other="1"`,
    ]);
  },
  function textBetween(root, random) {
    const one = random.one(elementsOf(root));
    const what = random.one([
      '\t',
      '\r\n',
      'x',
      '&#32;',
      '\u00a0',
      '<![CDATA[ ]]>',
      '<!-- x -->',
      '<?x y?>',
      '&#xA0;',
    ]);
    one.children.splice(random.below(one.children.length + 1), 0, what);
  },
  value,
  value,
  value,
  value,
  function whiteAround(root, random) {
    const leaf = random.one(leavesOf(root));
    const white = (): string => random.one(['', ' ', '\t', '\n', '\r\n', '&#13;', '&#9;', '\u00a0']);
    leaf.children = [white(), ...leaf.children, white()];
  },
  function otherwiseWritten(root, random) {
    const leaf = random.one(leavesOf(root));
    const text = leaf.children.join('');
    if (!text.includes('&') && !text.includes(']') && random.chance(0.5)) {
      leaf.children = [`<![CDATA[${text}]]>`];
    } else if (!text.includes('&') && text !== '') {
      leaf.children = [`&#${text.codePointAt(0)};<!-- c -->${[...text].slice(1).join('')}`];
    }
  },
  function signOrZeros(root, random) {
    const leaf = random.one(leavesOf(root));
    leaf.children = [random.one(['+', '-', '0', '00', '+0', '-0']), ...leaf.children];
  },
  function character(root, random) {
    const leaf = random.one(leavesOf(root));
    const text = [...leaf.children.join('')];
    const at = random.below(text.length + 1);
    text.splice(at, random.below(2), random.one(['', '0', '9', 'Z', '-', ':', '.', ' ', 'é', '😀', '2']));
    leaf.children = [text.join('')];
  },
];

function value(root: Tree, random: Random): void {
  random.one(leavesOf(root)).children = [random.one(values)];
}

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** Values at and over the edge of what the types allow. */
const values: readonly string[] = [
  ...[
    '',
    ' ',
    '\n',
    '.',
    '0',
    '1',
    '2',
    '01',
    '001',
    '+1',
    '-1',
    '-0',
    '1.0',
    '1e3',
    '0x1',
    '٥',
    '99',
    '100',
  ],
  ...['99999', '100000', '99999999', '100000000', '999999999', '1000000000', '999999999999', '1000000000000'],
  ...['00000000000000000000000000001', '123456789012345678901234567890', '12345678', '1234', '123456789'],
  ...[
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
  ],
  ...['0000-01-01', '0001-01-01', '-0001-01-01', '-0004-02-29', '12024-01-01', '02024-01-01', '+2024-01-01'],
  ...[
    '2024-01-01Z',
    '2024-01-01+01:00',
    '2024-01-01-05:00',
    '2024-01-01T00:00:00',
    '20240101',
    ' 2024-01-01 ',
  ],
  ...[
    '00:00:00',
    '24:00:00',
    '24:00:00.0',
    '24:00:01',
    '23:59:60',
    '23:59:59.999',
    '12:00',
    '12:00:00.',
    '1:00:00',
  ],
  ...['12:00:00Z', '12:00:00+01:00', '12:00:00-01:00', ' 12:00:00 ', '25:00:00', '12:60:00', '-12:00:00'],
  ...['1.0.0', '01.0.0', '1.0', '1.0.0.0', '0.0.0', '10.20.30', 'AB', 'ab', 'C', 'D', 'NL', 'XX', '9'],
  ...[
    '😀',
    '😀😀😀😀😀',
    'ééééééé',
    '×',
    'A B',
    'A.B',
    'a&amp;b',
    '&lt;',
    '&#xA0;',
    '&#x2028;',
    'a&#10;b',
    'a&#13;b',
  ],
  ...['0001', '9999', 'S300', '8001', '31', '55', '30', '56', '08', '07', 'x'.repeat(36), 'x'.repeat(37)],
  ...['x'.repeat(200), 'x'.repeat(201), '1'.repeat(15), '1'.repeat(16), 'é'.repeat(80), 'é'.repeat(81)],
];

const textMutations: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => cutAt(text, random.below(text.length), 1, ''),
  (text, random) =>
    cutAt(text, random.below(text.length), 0, random.one(['<', '>', '&', '"', '/', '\u0001', 'a', ' '])),
  (text, random) => `${text}${random.one(['<a/>', 'x', ' ', '<!-- x -->', '\n', '</a>'])}`,
  (text) => text.replace('version="1.0" ', ''),
  (text) => text.slice(text.indexOf('?>') + 2),
];

function cutAt(text: string, at: number, length: number, instead: string): string {
  return text.slice(0, at) + instead + text.slice(at + length);
}

/** A child somewhere in the tree, an element more often than the white space between them. */
function somewhere(root: Tree, random: Random): { parent: Tree; at: number; child: Tree | string } {
  const parents = elementsOf(root).filter(({ children }) =>
    children.some((child) => typeof child !== 'string'),
  );
  const parent = parents.length === 0 ? root : random.one(parents);
  const elements = parent.children.flatMap((child, at) => (typeof child === 'string' ? [] : [at]));
  const at = elements.length === 0 ? 0 : random.one(elements);
  return { parent, at, child: parent.children[at] ?? '' };
}

function leavesOf(root: Tree): Tree[] {
  const leaves = elementsOf(root).filter(({ children }) =>
    children.every((child) => typeof child === 'string'),
  );
  return leaves.length === 0 ? [root] : leaves;
}
