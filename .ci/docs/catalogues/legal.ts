/**
 * The catalogue of the law: the items with their dated versions, and the limits.
 */
import {
  type Duration,
  type LegalItem,
  type LegalLimit,
  legalItems,
  legalLimits,
} from '../../../packages/core/src/legal/law/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/legal.md`. */
export const legalCatalogue: Catalogue = {
  file: 'legal.md',
  title: 'Legal titles, ages, terms and who is responsible',
  render: () => {
    const items = Object.values(legalItems);
    const limits: readonly LegalLimit[] = legalLimits;
    return [
      `${items.length} items of Dutch law as dated data, from \`@jeugd/core/legal\`. The newest rule stands first; where the law changed, the regimes stand below. Own wording: the article decides. What is less sure than \`high\` was not read in the text itself, or its first day was not found.`,
      ...Object.entries(headings).flatMap(([kind, heading]) => [
        `## ${heading}`,
        table(
          [
            'id',
            'Dutch',
            'English',
            'article',
            'who decides',
            'lasts at most',
            'ages',
            'carries',
            'in force',
            'certainty',
          ],
          items.filter((item) => item.kind === kind).map(itemRow),
        ),
      ]),
      '## What changed',
      table(
        ['id', 'in force', 'first day is', 'article', 'what held', 'source', 'certainty'],
        items.flatMap(versionRows),
      ),
      '## Limits',
      'What `lasts` ends before the day the time is over; what must be done (`act-within`) may still be done on that day. Weekends and holidays are not moved.',
      table(
        ['id', 'item', 'limit', 'counts', 'article', 'in force', 'certainty'],
        limits.map((limit) => [
          `\`${limit.id}\``,
          `\`${limit.item}\``,
          inWords(limit),
          limit.counts,
          limit.article,
          validityOf(limit),
          limit.certainty,
        ]),
      ),
    ].join('\n\n');
  },
};

/** The kinds in the order in which a reader meets them. */
const headings: Readonly<Record<LegalItem['kind'], string>> = {
  basis: 'Voluntary help',
  'consent-rule': 'Consent',
  'age-rule': 'Ages',
  measure: 'Measures',
  authorisation: 'Authorisations',
  authority: 'Authority and guardianship',
  representation: 'Representation',
  decision: 'Decisions',
  instruction: 'Instructions',
  procedure: 'Procedures',
  plan: 'Plans',
  contract: 'Foster care contract',
  'measure-in-care': 'Restraint in closed care',
  list: 'Lists',
  role: 'Roles',
  duty: 'Duties',
  'data-rule': 'Dossiers and data',
  'municipality-rule': 'Responsible municipality',
  rule: 'Concurrence with other Acts',
  standard: 'Standards',
  transition: 'Transitions',
  pending: 'Not in force',
};

function itemRow(item: LegalItem): (string | undefined)[] {
  return [
    `\`${item.id}\``,
    item.abbreviation === undefined ? item.nl : `${item.nl} (${item.abbreviation})`,
    item.en,
    item.article,
    item.decidedBy,
    item.maxDuration && inWords(item.maxDuration),
    agesOf(item),
    item.placementsItCanCarry?.join('; '),
    validityOf(item),
    item.certainty,
  ];
}

function versionRows({ id, versions = [] }: LegalItem): string[][] {
  return versions.map((version) => [
    `\`${id}\``,
    validityOf(version),
    version.fromCertainty,
    version.article,
    version.summary,
    version.source,
    version.certainty,
  ]);
}

function inWords({ value, unit, note }: Duration): string {
  const length = `${value} ${unit}${value === 1 ? '' : 's'}`;
  return note === undefined ? length : `${length} (${note})`;
}

function agesOf({ ageLimits }: LegalItem): string | undefined {
  if (ageLimits === undefined) return undefined;
  const { minAge, maxAgeExclusive, extendedTo, carerMinAge, note } = ageLimits;
  const parts = [
    minAge !== undefined && minAge > 0 && `from ${minAge}`,
    maxAgeExclusive !== undefined && `under ${maxAgeExclusive}`,
    extendedTo !== undefined && `in cases under ${extendedTo}`,
    carerMinAge !== undefined && `carer from ${carerMinAge}`,
    note,
  ];
  return parts.filter((part) => typeof part === 'string').join('; ');
}

function validityOf({
  validFrom,
  validUntil,
}: {
  readonly validFrom?: string;
  readonly validUntil?: string;
}): string {
  if (validFrom === undefined) return 'no';
  return validUntil === undefined ? `from ${validFrom}` : `from ${validFrom} until ${validUntil}`;
}
