import { Ajv } from 'ajv';
import schema from 'vega-lite/build/vega-lite-schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { svgOfVegaLite } from '../svg/svg-of-vega-lite.js';
import { pictureHtml } from './shared/picture-html.js';
import { pictureText } from './shared/picture-text.js';
import { allPictures, hostileName } from './testing/pictures.js';

const isVegaLite = new Ajv({ strict: false, validateFormats: false, allErrors: false }).compile(schema);

const cases = Object.entries(allPictures).flatMap(([name, draw]) =>
  (['nl', 'en'] as const).flatMap((locale) => [320, 1200].map((width) => ({ name, locale, width, draw }))),
);

describe.each(cases)('the picture of $name ($locale, $width px)', ({ locale, width, draw }) => {
  const picture = draw({ locale, width });
  const { specification, text, title, table } = picture;

  it('is a Vega-Lite 5 specification in plain JSON that fetches nothing', () => {
    expect(JSON.parse(JSON.stringify(specification))).toEqual(specification);
    isVegaLite(specification);
    expect(isVegaLite.errors).toBeNull();
    expect(JSON.stringify(specification)).not.toMatch(/"url"|"href"/);
  });

  it('becomes an SVG as wide as asked, with its title and text alternative, in which names are text', async () => {
    const svg = await svgOfVegaLite(specification);
    expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}"`));
    expect(svg).toContain(`<title>${title}</title><desc>${title}. `);
    expect(svg).not.toMatch(/<script|<image|<a |href|NaN|undefined|Infinity/);
  });

  it('says what is hidden, in the text and in the table, and never as 0', () => {
    const hidden = locale === 'nl' ? 'verborgen' : 'hidden';
    expect(text.toLowerCase()).toContain(hidden);
    expect(table.rows.flat().some((cell) => cell.includes(hidden)) || text.includes('×')).toBe(true);
    expect(specification.description.startsWith(text)).toBe(true);
  });

  it('has a table without gaps', () => {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.rows.flat()).not.toContain('');
  });

  it('holds nothing of a person', () => {
    expect(JSON.stringify(picture)).not.toMatch(/secret-|Roos|2012-03-07/);
  });

  it('is escaped as HTML, with the numbers in a table', () => {
    const part = pictureHtml(picture);
    expect(part).not.toContain('<script');
    expect(part).toContain(`<caption>${title}</caption>`);
    expect(part.match(/<tr>/g)).toHaveLength(table.rows.length + 1);
    expect(pictureText(picture).split('\n')).toHaveLength(table.rows.length + 3);
  });
});

describe('a picture', () => {
  it('shows a name with markup to the letter, on one line', async () => {
    const svg = await svgOfVegaLite(
      allPictures['comparison']?.({ locale: 'en', width: 1200 }).specification ?? ({} as never),
    );
    expect(hostileName).toContain('\n');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt; {datum.x} &amp; "x"</text>');
  });

  it.each([239, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])('cannot be %d pixels wide', (width) => {
    for (const draw of Object.values(allPictures)) {
      expect(() => draw({ locale: 'nl', width })).toThrow(
        expect.objectContaining({ code: 'views/invalid-width' }),
      );
    }
  });

  it('has the title it was given, and wraps it where it is too long', () => {
    const { title, specification } =
      allPictures['ages']?.({
        locale: 'nl',
        width: 320,
        title: 'Kinderen die op 1 januari 2024 uit huis geplaatst waren',
      }) ?? {};
    expect(title).toBe('Kinderen die op 1 januari 2024 uit huis geplaatst waren');
    expect(specification?.title.text.split('\n').length).toBeGreaterThan(1);
    expect(specification?.title.text.replaceAll('\n', ' ')).toBe(title);
  });
});
