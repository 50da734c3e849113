/**
 * The catalogue of programmes, and of the figures that documents publish about them.
 */
import {
  figureUnits,
  type Programme,
  type PublishedFigure,
  programmes,
  readingOf,
  sourceDocuments,
} from '../../../packages/core/src/programmes/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/programmes.md`. */
export const programmesCatalogue: Catalogue = {
  file: 'programmes.md',
  title: 'Programmes and published figures',
  render: () => {
    const all = Object.values(programmes);
    const figures = all.flatMap((each) => each.figures.map((figure) => figureRow(each, figure)));
    const documents = Object.entries(sourceDocuments).map(([id, document]) => [
      `\`${id}\``,
      document.title.en,
      document.title.nl,
      'date' in document ? document.date : 'undated',
    ]);
    return [
      `${all.length} programmes, teams, methods, settings, initiatives, networks and policy targets, as five documents name them. What a source does not say is empty.`,
      table(
        [
          'code',
          'Dutch',
          'English',
          'kind',
          'who',
          'care forms',
          'ages',
          'for whom',
          'how much',
          'where',
          'since',
          'from',
        ],
        all.map(programmeRow),
      ),
      '## Published figures',
      `${figures.length} numbers from those documents. They are claims to compare a computation with, never results of ours.`,
      table(['programme', 'figure', 'value', 'says', 'metric', 'means', 'does not mean', 'from'], figures),
      '## Documents',
      table(['id', 'English', 'Dutch', 'date'], documents),
    ].join('\n\n');
  },
};

function programmeRow(programme: Programme): (string | undefined)[] {
  const { id, nl, en, kind, organisations, careForms, targetGroup, intensity, setting, region, began } =
    programme;
  return [
    `\`${id}\``,
    nl,
    en,
    kind.replace('-', ' '),
    organisations.join(', '),
    careForms.map((form) => `\`${form}\``).join(' '),
    agesOf(programme),
    targetGroup?.en,
    intensity?.words.en,
    [setting?.en, region].filter((place) => place !== undefined).join('; '),
    began?.words.en,
    programme.sources.join(', '),
  ];
}

function agesOf({ ageMin, ageMaxExclusive }: Programme): string {
  if (ageMin === undefined && ageMaxExclusive === undefined) return '';
  return `${ageMin ?? ''} up to ${ageMaxExclusive ?? ''}`;
}

function figureRow({ id }: Programme, figure: PublishedFigure): (string | undefined)[] {
  const { means, doesNotMean } = readingOf(figure);
  const moment = figure.asOf ?? figure.year;
  return [
    `\`${id}\``,
    `\`${figure.id}\``,
    `${figure.value}${figure.isOpenEnded ? ' or more' : ''} ${figureUnits[figure.unit].en}`,
    moment === undefined ? figure.says.en : `${figure.says.en} (${moment})`,
    figure.metric && `\`${figure.metric}\``,
    means.en,
    doesNotMean.map(({ en }) => en).join(' '),
    figure.source,
  ];
}
