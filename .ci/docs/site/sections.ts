/**
 * The pages of prose on the site, in the order in which they are read.
 *
 * A page that is not named here still gets its place: after the others of its folder, by its file name.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspacePackages } from '../../lib/packages.js';

/** A heading in the navigation. */
export interface Section {
  readonly title: string;
  /** Its pages, as paths in the repository. */
  readonly pages: readonly string[];
}

/** The title under which the navigation shows the packages; those without exports are pages of prose. */
export const packagesTitle = 'Packages';

/** All sections, from the first that a newcomer needs to what stands behind the library. */
export function sections(): readonly Section[] {
  const start = ['first-figure', 'check-a-register', 'make-a-report', 'embed-in-an-app'];
  const startPages = start
    .map((name) => `docs/how-to/${name}.md`)
    .filter((page) => existsSync(join(root, page)));
  return [
    { title: 'Start', pages: [...startPages, 'docs/nl.md', 'docs/faq.md'] },
    {
      title: 'Understand',
      pages: pagesIn('docs/concepts', ['from-file-to-figure', 'periods', 'episodes', 'cohorts', 'findings']),
    },
    { title: 'How to', pages: pagesIn('docs/how-to', howTos).filter((page) => !startPages.includes(page)) },
    { title: 'Look up', pages: pagesIn('docs/reference', ['care-forms', 'rules', 'metrics', 'terms']) },
    { title: 'See it work', pages: readmesIn('examples') },
    {
      title: 'Behind it',
      pages: [
        'docs/architecture.md',
        'docs/how-we-know.md',
        'docs/versioning.md',
        'docs/decisions.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'CODE_OF_CONDUCT.md',
      ],
    },
    {
      title: packagesTitle,
      pages: workspacePackages()
        .filter(({ entries }) => entries.length === 0)
        .map(({ room }) => `packages/${room}/README.md`),
    },
  ];
}

const howTos = [
  'draw-a-figure',
  'draw-a-family',
  'use-in-a-notebook',
  'observable-deno-duckdb',
  'risk-tables-in-a-database',
  'a-national-curve',
  'replay-a-case',
  'answer-a-message',
  'from-messages-to-outcomes',
  'deliver-to-cbs',
  'speak-fhir',
  'extend-a-record',
];

/** The pages in a folder: first those named, then the others. */
function pagesIn(folder: string, first: readonly string[]): string[] {
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
  const ordered = [
    ...first.filter((name) => names.includes(name)),
    ...names.filter((name) => !first.includes(name)),
  ];
  return ordered.map((name) => `${folder}/${name}.md`);
}

function readmesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}/README.md`)
    .filter((page) => existsSync(join(root, page)));
}
