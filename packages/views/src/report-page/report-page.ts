/**
 * A report as one page of HTML that opens from disk: what was found, rule by rule, and how every rule ended.
 *
 * The page asks nothing of a network and sends nothing; the browser is told to see to that. It works without its script;
 * with it findings can be chosen and taken along as CSV.
 */
import { fillText, type Locale } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import { findingsOf, type Report, type RuleDescription } from '@jeugd/validators/engine';
import { html, trusted } from '../html/html.js';
import { contentPolicy } from './content-policy.js';
import { findingGroups } from './finding-groups.js';
import { groupParts } from './group-parts.js';
import { outcomeParts } from './outcome-parts.js';
import type { PageContext } from './page-context.js';
import { pageScript } from './page-script.js';
import { pageStyle } from './page-style.js';
import { completenessPart } from './quality-parts.js';
import { filterPart, summaryPart } from './summary-parts.js';
import { pageTexts } from './texts.js';

/**
 * How the page is made.
 *
 * @dutch vorm van de pagina
 */
export interface ReportPageOptions {
  /** Language; English unless given. Messages of findings are in the language in which they were made. */
  readonly locale?: Locale;
  /** The rules, for their titles and sources; a rule that is not among them is named by its id only. */
  readonly rules?: readonly RuleDescription[];
  /** Figures about the quality of the data: `ruleFigures` and `fieldFigures` of `@jeugd/metrics`. */
  readonly quality?: readonly Figure[];
  /** How many findings of one rule the page shows, 200 unless given; it says how many there are. */
  readonly findingsPerRule?: number;
}

/**
 * A report as a page of HTML, complete in itself.
 *
 * @dutch rapport als webpagina
 * @example
 * const page = reportPage(reportOf({ asOf: '2025-01-01', runs: [] }), { locale: 'nl' });
 * page.startsWith('<!doctype html>\n<html lang="nl">'); // true
 * page.includes('niets te herstellen'); // true
 */
export function reportPage(report: Report, options: ReportPageOptions = {}): string {
  const { locale = 'en', rules = [], quality = [], findingsPerRule = 200 } = options;
  const context: PageContext = {
    report,
    findings: findingsOf(report),
    locale,
    ruleOf: new Map(rules.map((rule) => [rule.id, rule])),
    quality,
    findingsPerRule,
    say: (name, params) => fillText(pageTexts[name][locale], params),
  };
  const groups = findingGroups(context);
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${context.say('title')}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
${summaryPart(context)}
<main>
<h2>${context.say('findings')}</h2>
${groups.length === 0 ? html`<p>${context.say('noFindings')}</p>` : [filterPart(context), groupParts(groups, context)]}
${outcomeParts(context)}
${completenessPart(context)}
</main>
<footer><p class="faint">${context.say('offline')}</p></footer>
<script>${trusted(pageScript)}</script>
</body>
</html>
`;
  return page.markup;
}
