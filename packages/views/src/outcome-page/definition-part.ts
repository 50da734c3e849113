/** What a figure means, one click away: the whole definition from the catalogue, with how it misleads. */
import type { Texts } from '@jeugd/core';
import type { MetricDescription } from '@jeugd/metrics';
import { html, type Markup } from '../html/html.js';
import type { OutcomeContext } from './page-context.js';
import { cohortTexts } from './texts.js';

/** The definition of a metric, to unfold. Sources are named in English; a browser is told so. */
export function definitionPart(metric: MetricDescription, context: OutcomeContext): Markup {
  const { locale, say } = context;
  const { id, version, numerator, denominator, timeZero, event, competingEvents, censoring, window } = metric;
  const { cohort, betterIs, pitfalls, source, name } = metric;
  const told = (texts: Texts): string => texts[locale];
  const rows: readonly (readonly [string, string])[] = [
    [say('numerator'), told(numerator)],
    [say('denominator'), told(denominator)],
    [say('timeZero'), told(timeZero)],
    [say('event'), told(event)],
    [say('competing'), competingEvents.map(told).join(', ')],
    [say('censoring'), told(censoring)],
    [say('window'), told(window)],
    [say('cohort'), told(cohortTexts[cohort])],
    [say('better'), say(betterIs ?? 'neither')],
    [say('version'), `${id}, ${version}`],
  ];
  return html`<details><summary>${say('definition')}<span class="aside">: ${told(name)}</span></summary>
<div class="body"><dl class="definition">
${rows.filter(([, text]) => text !== '').map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>\n`)}
<dt>${say('source')}</dt><dd lang="en">${source}</dd>
<dt>${say('pitfallsOf')}</dt><dd><ul>${pitfalls.map((pitfall) => html`<li>${told(pitfall)}</li>`)}</ul></dd>
</dl></div></details>
`;
}
