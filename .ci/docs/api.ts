/**
 * The pages about every export, made by typedoc from the doc comments.
 *
 * What has no doc comment, links to nothing or mentions a type that is not exported is a fault. The members of
 * interfaces and classes are looked at by the test of the examples.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application, Configuration, normalizePath, ReflectionKind } from 'typedoc';
import { root, type WorkspacePackage, workspacePackages } from '../lib/packages.js';
import { inTemporaryFolder } from '../lib/temporary.js';

/** Reads all packages, prints what is wrong, and writes the pages into the folder when there is one. */
export async function apiDocs(folder: string | undefined): Promise<boolean> {
  const packages = workspacePackages().filter((one) => one.entries.length > 0);
  const models = new Map<string, string>();
  let isSound = true;
  for (const one of packages) {
    const { model, isSound: isPackageSound } = await modelOf(one);
    isSound &&= isPackageSound;
    models.set(one.room, model);
  }
  if (folder !== undefined && isSound) await writePages(folder, models);
  return isSound;
}

/** Parts of types that are worked out from the definitions of messages, by package: readers see the whole. */
const partsOfTypes: Readonly<Record<string, readonly string[]>> = {
  cbs: ['FieldsByName', 'Flat', 'OptionalNames', 'RequiredNames', 'ValueIn'],
  ijw: [
    'ClientAnswered',
    'Clients',
    'Declaratie',
    'Envelopes',
    'Flat',
    'MessageDefinitions',
    'ObjectOf',
    'Reading',
    'Relatie',
    'Verzoek',
  ],
};

async function modelOf(one: WorkspacePackage): Promise<{ model: string; isSound: boolean }> {
  const application = await Application.bootstrap({
    name: one.manifest.name,
    basePath: root,
    entryPoints: one.entries.map((entry) => entry.source),
    tsconfig: join(one.folder, 'tsconfig.json'),
    readme: 'none',
    blockTags: [...Configuration.OptionDefaults.blockTags, '@dutch'],
    skipErrorChecking: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    intentionallyNotExported: [...(partsOfTypes[one.room] ?? [])],
    requiredToBeDocumented: ['Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
    logLevel: 'Warn',
  });
  const project = await application.convert();
  if (!project) return { model: '', isSound: false };
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const source = module.sources?.[0]?.fullFileName;
    module.name = one.entries.find((entry) => entry.source === source)?.specifier ?? module.name;
  }
  application.validate(project);
  const isSound = !application.logger.hasErrors() && !application.logger.hasWarnings();
  return {
    model: JSON.stringify(application.serializer.projectToObject(project, normalizePath(root))),
    isSound,
  };
}

async function writePages(folder: string, models: ReadonlyMap<string, string>): Promise<void> {
  await inTemporaryFolder(async (temporary) => {
    const entryPoints = [...models].map(([room, model]) => {
      const path = join(temporary, `${room}.json`);
      writeFileSync(path, model);
      return path;
    });
    const application = await Application.bootstrap({
      name: '@jeugd',
      entryPointStrategy: 'merge',
      entryPoints,
      readme: 'none',
      logLevel: 'Warn',
    });
    const project = await application.convert();
    if (project) await application.generateDocs(project, folder);
  });
}
