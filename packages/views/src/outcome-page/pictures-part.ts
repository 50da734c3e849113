/** The pictures, each with its text and its numbers. */
import { pictureHtml } from '../figures/shared/picture-html.js';
import { html, type Markup, trusted } from '../html/html.js';
import type { DrawnPicture } from './content.js';
import type { OutcomeContext } from './page-context.js';

/** The part with all pictures. */
export function picturesPart({ content, say }: OutcomeContext): Markup {
  const { pictures } = content;
  return html`<section id="pictures" aria-labelledby="pictures-title">
<h2 id="pictures-title">${say('pictures')}</h2>
<p>${pictures.length === 0 ? say('noPictures') : say('picturesLead')}</p>
<div class="pictures">
${pictures.map(picturePart)}</div>
</section>
`;
}

/** Of the two drawings the style shows the one that fits the screen. */
function picturePart({ picture, wide, narrow }: DrawnPicture): Markup {
  const both =
    narrow === undefined ? wide : `<div class="wide">${wide}</div><div class="narrow">${narrow}</div>`;
  return trusted(pictureHtml(picture, both));
}
