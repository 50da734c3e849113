/**
 * The site: the pages of prose and the pages about every export, with one navigation and one search.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  Application,
  Converter,
  type DeclarationReflection,
  type DocumentReflection,
  normalizePath,
  PageEvent,
  type ProjectReflection,
} from 'typedoc';
import { root, workspacePackages } from '../../lib/packages.js';
import { inTemporaryFolder } from '../../lib/temporary.js';
import { finishedPage } from './finish-page.js';
import { withNamedDays } from './named-days.js';
import { HouseRouter } from './router.js';
import { packagesTitle, sections } from './sections.js';
import { shortTitleOf } from './title.js';

/** Writes the site into a folder, from the models of the packages by room; false when something was wrong. */
export async function writeSite(folder: string, models: ReadonlyMap<string, string>): Promise<boolean> {
  return inTemporaryFolder(async (temporary) => {
    const entryPoints = [...models].map(([room, model]) => {
      const path = join(temporary, `${room}.json`);
      writeFileSync(path, withNamedDays(model));
      return path;
    });
    const application = await Application.bootstrap({
      name: '@jeugd',
      entryPointStrategy: 'merge',
      entryPoints,
      readme: join(root, 'README.md'),
      projectDocuments: sections().flatMap(({ pages }) => pages.map((page) => join(root, page))),
      router: 'house',
      sort: ['kind', 'instance-first', 'alphabetical-ignoring-documents'],
      defaultCategory: packagesTitle,
      categorizeByGroup: false,
      categoryOrder: sections().map(({ title }) => title),
      navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
      headings: { readme: false, document: false },
      searchInDocuments: true,
      searchGroupBoosts: { Documents: 3 },
      highlightLanguages: ['ts', 'js', 'sh', 'json', 'csv', 'sql', 'xml', 'html', 'tsx', 'python', 'yaml'],
      customCss: join(import.meta.dirname, 'site.css'),
      hideGenerator: true,
      includeHierarchySummary: false,
      logLevel: 'Warn',
    });
    application.renderer.defineRouter('house', HouseRouter);
    application.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => name(document));
    application.renderer.on(PageEvent.END, (page) => {
      if (page.contents !== undefined) page.contents = finishedPage(page.contents, page.url);
    });
    const project = await application.convert();
    if (!project) return false;
    linkFolders(project);
    nameSources(project);
    await application.generateDocs(project, folder);
    return !application.logger.hasErrors() && !application.logger.hasWarnings();
  });
}

/** Gives a page its title and its section. */
function name(document: DocumentReflection): void {
  const path = document.project.files.getReflectionPath(document) ?? '';
  const page = relative(root, path);
  document.name = shortTitleOf(readFileSync(path, 'utf8'));
  document.frontmatter['category'] = sections().find(({ pages }) => pages.includes(page))?.title ?? '';
}

/** A link to a folder, or to its README, leads to its page. */
function linkFolders(project: ProjectReflection): void {
  const { files } = project;
  const leadTo = (path: string, target: ProjectReflection | DeclarationReflection | DocumentReflection) =>
    files.registerReflectionPath(normalizePath(join(root, path)), target);
  leadTo('README.md', project);
  for (const document of project.documents ?? []) {
    const path = files.getReflectionPath(document) ?? '';
    if (path.endsWith('/README.md')) leadTo(relative(root, path.slice(0, -'/README.md'.length)), document);
  }
  for (const { room, manifest } of workspacePackages()) {
    const module = project.children?.find(({ name }) => name === manifest.name);
    if (!module) continue;
    withoutTitle(module);
    leadTo(`packages/${room}`, module);
    if (existsSync(join(root, `packages/${room}/README.md`))) leadTo(`packages/${room}/README.md`, module);
  }
}

/** The page of a package has its name above it already. */
function withoutTitle(module: DeclarationReflection): void {
  const [first] = module.readme ?? [];
  if (first?.kind === 'text') first.text = first.text.replace(/^# .+\n+/, '');
}

/** A source is named, and no link: where it can be looked at is for the place to say where the site is shown. */
function nameSources(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.isDeclaration() || reflection.isSignature())
      for (const source of reflection.sources ?? []) delete source.url;
  }
}
