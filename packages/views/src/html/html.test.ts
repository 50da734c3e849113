import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, trusted } from './html.js';

describe('html', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ['" onclick="x', '&quot; onclick=&quot;x'],
    ["it's & more", 'it&#39;s &amp; more'],
    ['a\u202eb\u0000', 'a\\u{202e}b\\u{0}'],
  ])('writes %j as text', (text, written) => {
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${written}">${written}</p>`);
  });

  it('keeps markup of its own, lists and numbers, and leaves out what is not there', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${3}${undefined}${false}${trusted('<hr>')}`.markup).toBe(
      '<ul><li>a</li><li>b</li></ul>3<hr>',
    );
  });

  it('lets no text open a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });
});
