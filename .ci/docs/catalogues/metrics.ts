/**
 * The catalogue of the metrics: what each figure means and how it misleads.
 */
import { type MetricDescription, metricCatalogue } from '../../../packages/metrics/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/metrics.md`. */
export const metricsCatalogue: Catalogue = {
  file: 'metrics.md',
  title: 'Metrics',
  render: () =>
    [
      `${metricCatalogue.length} metrics. \`jeugd metrics REGISTER --metric ID\` computes one.`,
      table(
        ['metric', 'name', 'Dutch', 'unit', 'better is'],
        metricCatalogue.map(({ id, name, unit, betterIs }) => [
          `\`${id}\``,
          name.en,
          name.nl,
          unit,
          betterIs ?? 'neither',
        ]),
      ),
      ...metricCatalogue.map(section),
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
        ['numerator', metric.numerator],
        ['denominator', metric.denominator],
        ['time zero', metric.timeZero],
        ['event', metric.event],
        ['competing events', metric.competingEvents.join('; ')],
        ['censoring', metric.censoring],
        ['window', metric.window],
        ['unit', metric.unit],
        ['reads', metric.reads.join(', ')],
        ['needs', metric.needs.join(', ')],
        ['source', metric.source],
      ],
    ),
    ['How it misleads:', ...pitfalls.map((pitfall) => `- ${pitfall}`)].join('\n'),
  ].join('\n\n');
}
