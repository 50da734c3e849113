/**
 * The outcomes of a register as one page of HTML that opens from disk: what the data are and how good, the figures with
 * their definitions, pictures, pitfalls, and how to cite.
 *
 * The page asks nothing of a network and sends nothing; the browser is told to see to that. It computes nothing and names
 * no record: it may leave the house when what it is given may.
 */
import { fillText } from '@jeugd/core';
import { html, trusted } from '../html/html.js';
import type { PageContext } from '../report-page/page-context.js';
import { pageTexts } from '../report-page/texts.js';
import { citationPart, pitfallsPart } from './closing-parts.js';
import type { OutcomePageContent, OutcomePageOptions } from './content.js';
import { outcomePolicy } from './content-policy.js';
import { dataPart } from './data-part.js';
import { figuresPart } from './figures-part.js';
import type { OutcomeContext } from './page-context.js';
import { outcomeScript } from './page-script.js';
import { outcomeStyle } from './page-style.js';
import { picturesPart } from './pictures-part.js';
import { qualityPart } from './quality-part.js';
import { outcomeTexts } from './texts.js';

/**
 * The outcomes of a register as a page of HTML, complete in itself.
 *
 * Metrics come in the order of {@link outcomeChapters}, others behind them. A suppressed figure is a ×. Without `disclosure`
 * the page says that nothing was hidden.
 *
 * @dutch uitkomsten als webpagina
 * @example
 * const about = { version: '1', invented: true } as const;
 * const { figures } = computeMetrics({ about, placements: [] }, { asOf: '2025-01-01', metrics: ['home-at-exit-share'] });
 * const checks = reportOf({ asOf: '2025-01-01', runs: [] });
 * const content = { about, asOf: '2025-01-01', madeBy: 'demo', tables: [], checks, figures, pictures: [] } as const;
 * const page = outcomePage(content, { locale: 'nl' });
 * page.startsWith('<!doctype html>\n<html lang="nl">'); // true
 * page.includes('Aandeel weer thuis bij einde: niemand in deze groep en periode'); // true
 */
export function outcomePage(content: OutcomePageContent, options: OutcomePageOptions = {}): string {
  const { locale = 'en', rules = [], quality = [] } = options;
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const context: OutcomeContext = {
    content,
    locale,
    ruleOf,
    say: (name, params) => fillText(outcomeTexts[name][locale], params),
  };
  const { say } = context;
  const reportContext: PageContext = {
    report: content.checks,
    findings: [],
    locale,
    ruleOf,
    quality,
    findingsPerRule: 0,
    say: (name, params) => fillText(pageTexts[name][locale], params),
  };
  const parts = ['data', 'quality', 'outcomes', 'pictures', 'pitfalls', 'citation'] as const;
  const { asOf, madeBy, about } = content;
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${outcomePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}</title>
<style>${trusted(outcomeStyle)}</style>
</head>
<body>
<header id="top">
<h1>${say('title')}</h1>
<p class="faint">${say('madeBy', { asOf, madeBy })}</p>
${about.invented === true && html`<p class="invented">${say('invented')}</p>`}
<nav aria-label="${say('contents')}"><ul>${parts.map((part) => html`<li><a href="#${part}">${say(part)}</a></li>`)}</ul></nav>
</header>
<main>
${dataPart(context)}
${qualityPart(context, reportContext)}
${figuresPart(context)}
${picturesPart(context)}
${pitfallsPart(context)}
${citationPart(context)}
</main>
<footer><p class="toTop"><a href="#top">${say('toTop')}</a></p><p class="faint">${say('offline')}</p></footer>
<script>${trusted(outcomeScript)}</script>
</body>
</html>
`;
  return page.markup;
}
