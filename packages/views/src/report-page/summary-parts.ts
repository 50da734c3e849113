/** The head of the page: when and by what it was judged, the numbers, and what to choose from. */
import type { Severity } from '@jeugd/core';
import { html, type Markup } from '../html/html.js';
import { columnsOf } from './group-parts.js';
import type { PageContext } from './page-context.js';
import { outcomeTexts, severityPlurals } from './texts.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What stands at the top. */
export function summaryPart({ report, locale, say }: PageContext): Markup {
  const { summary, baseline, asOf, tool } = report;
  const counts: Readonly<Record<Severity, number>> = {
    error: summary.errors,
    warning: summary.warnings,
    info: summary.infos,
  };
  const outcomes = (['passed', 'failed', 'skipped', 'crashed'] as const).map((outcome) => ({
    outcome,
    count: summary[outcome],
  }));
  return html`<header>
<h1>${say('title')}</h1>
<p class="faint">${say('judged', { asOf, tool })}</p>
<ul class="numbers" aria-label="${say('summary')}">
${severities.map((one) => html`<li class="${one}"><b>${counts[one]}</b>${severityPlurals[one][locale]}</li>`)}
</ul>
<ul class="numbers" aria-label="${say('rules')}">
${outcomes.map(({ outcome, count }) => html`<li class="${outcome}"><b>${count}</b>${outcomeTexts[outcome][locale]}</li>`)}
</ul>
${
  baseline !== undefined &&
  html`<p>${say('baseline', {
    asOf: baseline.asOf,
    added: baseline.added.length,
    gone: baseline.gone.length,
    unchanged: baseline.unchanged,
  })}</p>`
}
</header>`;
}

/** What one can choose; the script shows it. */
export function filterPart({ report, locale, say }: PageContext): Markup {
  const hasBaseline = report.baseline !== undefined;
  const columns = (['rule', 'severity', ...columnsOf(hasBaseline)] as const)
    .map((name) => say(name))
    .join('|');
  return html`<form id="filter" data-columns="${columns}" hidden>
<label>${say('search')} <input type="search" id="search" autocomplete="off"></label>
<fieldset><legend>${say('severity')}</legend>
${severities.map((one) => html`<label><input type="checkbox" name="severity-${one}" checked> ${severityPlurals[one][locale]}</label>`)}
${hasBaseline && html`<label><input type="checkbox" name="onlyNew"> ${say('onlyNew')}</label>`}
</fieldset>
<button type="button" id="download">${say('download')}</button>
<span id="shown" role="status" data-text="${say('shown')}"></span>
</form>`;
}
