/** The outcome figures, chapter by chapter, and what could not be computed. */
import { type Figure, type MetricDescription, metricCatalogue, reasonText } from '@jeugd/metrics';
import { html, type Markup } from '../html/html.js';
import { metricPart } from './metric-part.js';
import { outcomeChapters } from './outcome-chapters.js';
import type { OutcomeContext } from './page-context.js';
import { asHeading, counted } from './wording.js';

/** The part with all figures. */
export function figuresPart(context: OutcomeContext): Markup {
  const { content, say } = context;
  const { figures } = content;
  const missing = metricsIn(figures).filter((metric) => isMissing(metric, figures));
  const shown = figures.filter((figure) => !missing.some(({ id }) => id === figure.metric));
  return html`<section id="outcomes" aria-labelledby="outcomes-title">
<h2 id="outcomes-title">${say('outcomes')}</h2>
<p>${say('outcomesLead')}</p>
<p class="faint">${disclosureText(context)}</p>
${chaptersOf(shown, context).map(({ title, metrics }) => chapterPart(title, metrics, shown, context))}
${missing.length > 0 && missingPart(missing, figures, context)}
</section>
`;
}

/** What was hidden. */
export function disclosureText({ content: { disclosure }, locale, say }: OutcomeContext): string {
  if (disclosure === undefined) return say('nothingHidden');
  const { policy, small, secondary } = disclosure;
  return say('hidden', { minCell: policy.minCell, count: counted(small + secondary, locale) });
}

interface ShownChapter {
  readonly title: string;
  readonly metrics: readonly MetricDescription[];
}

/** The chapters that have figures; metrics of no chapter come last. */
function chaptersOf(figures: readonly Figure[], { locale, say }: OutcomeContext): ShownChapter[] {
  const present = metricsIn(figures);
  const named = outcomeChapters.map(({ title, metrics }) => ({
    title: title[locale],
    metrics: metrics.flatMap((id) => present.filter((metric) => metric.id === id)),
  }));
  const others = present.filter(({ id }) => !outcomeChapters.some(({ metrics }) => metrics.includes(id)));
  return [...named, { title: say('others'), metrics: others }].filter(({ metrics }) => metrics.length > 0);
}

function chapterPart(
  title: string,
  metrics: readonly MetricDescription[],
  figures: readonly Figure[],
  context: OutcomeContext,
): Markup {
  return html`<h3>${title}</h3>
${metrics.map((metric) => {
  const own = figures.filter((figure) => figure.metric === metric.id);
  return metricPart(metric, own, context);
})}`;
}

/** The metrics of which there are figures, in the order of the catalogue. */
function metricsIn(figures: readonly Figure[]): MetricDescription[] {
  const present = new Set(figures.map(({ metric }) => metric));
  return metricCatalogue.filter(({ id }) => present.has(id));
}

/** Whether nothing can be said of a metric, and not because it is hidden. */
function isMissing({ id }: MetricDescription, figures: readonly Figure[]): boolean {
  const own = figures.filter(({ metric }) => metric === id);
  return own.every(({ value, interval, suppressed }) => value === null && interval === null && !suppressed);
}

function missingPart(
  missing: readonly MetricDescription[],
  figures: readonly Figure[],
  { locale, say }: OutcomeContext,
): Markup {
  const reasonOf = (id: string) => figures.find(({ metric }) => metric === id)?.reason;
  const items = missing.map(({ id, name }) => {
    const reason = reasonOf(id);
    return html`<li>${asHeading(name[locale])}: ${reason === undefined ? '' : reasonText(reason, locale)}</li>`;
  });
  return html`<h3>${say('notComputed')}</h3>
<ul>${items}</ul>
`;
}
