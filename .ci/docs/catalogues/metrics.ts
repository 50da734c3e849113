/**
 * The catalogue of the metrics: what each figure means and how it misleads.
 */
import {
  type MetricDescription,
  metricCatalogue,
  notComputedMetrics,
} from '../../../packages/metrics/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/metrics.md`. */
export const metricsCatalogue: Catalogue = {
  file: 'metrics.md',
  title: 'Metrics',
  render: () =>
    [
      `${metricCatalogue.length} metrics. \`jeugd metrics REGISTER --metric ID\` computes one.`,
      table(
        ['metric', 'name', 'Dutch', 'cohort', 'unit', 'better is'],
        metricCatalogue.map(({ id, name, cohort, unit, betterIs }) => [
          `\`${id}\``,
          name.en,
          name.nl,
          cohort,
          unit,
          betterIs ?? 'neither',
        ]),
      ),
      ...metricCatalogue.map(section),
      '## Not computed',
      `${notComputedMetrics.length} metrics of the field are not computed: no record carries what they count.`,
      table(
        ['metric', 'name', 'Dutch', 'why it is not computed'],
        notComputedMetrics.map(({ id, name, because }) => [`\`${id}\``, name.en, name.nl, because.en]),
      ),
    ].join('\n\n'),
};

function section(metric: MetricDescription): string {
  const { id, version, name, definition, pitfalls } = metric;
  return [
    `## ${id}`,
    `**${name.en}** (${name.nl}), version ${version}. ${definition.en}`,
    `*${definition.nl}*`,
    table(
      ['', ''],
      [
        ['numerator', metric.numerator.en],
        ['denominator', metric.denominator.en],
        ['time zero', metric.timeZero.en],
        ['event', metric.event.en],
        ['competing events', metric.competingEvents.map(({ en }) => en).join('; ')],
        ['censoring', metric.censoring.en],
        ['window', metric.window.en],
        ['cohort', metric.cohort],
        ['unit', metric.unit],
        ['reads', metric.reads.join(', ')],
        ['needs', metric.needs.join(', ')],
        ['source', metric.source],
      ],
    ),
    ['How it misleads:', ...pitfalls.map(({ en }) => `- ${en}`)].join('\n'),
  ].join('\n\n');
}
