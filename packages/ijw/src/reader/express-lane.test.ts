import { describe, expect, it } from 'vitest';
import { messageKinds, readMessage, writeMessage } from '../index.js';
import { mutated } from '../testing/mutate.js';
import { randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';

/** One character at a time leaves nothing to the express lane: saxes reads it all. */
async function* letters(text: string): AsyncGenerator<string> {
  yield* text;
}

async function bothWays(xml: string) {
  const [fast, slow] = [readMessage(xml), await readMessage(letters(xml))];
  const placesIn = ({ message, locate }: typeof fast) =>
    message === undefined ? [] : placesOf(message, locate);
  // The ends of lines are looked at apart, a piece of the file ahead.
  return [fast, slow].map(({ locate, ...told }) => ({
    ...told,
    findings: told.findings.filter(({ code }) => code !== 'ijw/line-ends'),
    places: placesIn({ ...told, locate } as typeof fast),
  }));
}

/** The place of every class and element. */
function placesOf(content: object, locate: (inside: object, element?: string) => object): object[] {
  return Object.entries(content).flatMap(([name, value]) => {
    const inside: unknown[] = Array.isArray(value) ? value : [value];
    const classes = inside.filter((one) => typeof one === 'object' && one !== null);
    return [locate(content, name), ...classes.flatMap((one) => placesOf(one, locate))];
  });
}

describe('the express lane', () => {
  it.each(messageKinds)('law: %s reads the same with it and without it', async (kind) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = randomFrom(seed);
      const written = writeMessage(randomMessage(kind, random));
      const xml = seed % 4 === 0 ? written : mutated(written, random);
      const [fast, slow] = await bothWays(xml);
      expect(fast).toEqual(slow);
    }
  });

  const written = writeMessage(randomMessage('JW323', randomFrom(3)));
  const from = written.indexOf('<jw323:Declaratie>');

  it.each([
    '<!-- a -->',
    '<?a b?>',
    '&#32;',
    '&amp;',
    '&none;',
    ' ',
    'x',
    ']]>',
    '\r',
    '\n\n',
    '\u0085',
    '\ud83d\ude00',
    '\ufffe',
    '<jw323:Bsn/>',
    '<jw323:Bsn >',
    '</jw323:Bsn >',
    '<jw323:Bsn>',
    '</jw323:Bsn>',
    '<a:b xmlns:a="c"/>',
    '<jw323:Bsn xmlns:jw323="other"><jw323:Bsn/></jw323:Bsn>',
    '<![CDATA[ ]]>',
    '<![CDATA[]]>',
    '<a>'.repeat(70),
  ])('reads %j the same, wherever it stands', async (scrap) => {
    for (let at = from; at < from + 1200; at += 31) {
      const [fast, slow] = await bothWays(written.slice(0, at) + scrap + written.slice(at));
      expect(fast).toEqual(slow);
    }
  });
});
