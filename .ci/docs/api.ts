/**
 * What the packages export and its doc comments, as typedoc reads them: what the pages about every export are made of.
 *
 * What has no doc comment, links to nothing or mentions a type that is not exported is a fault. The members of
 * interfaces and classes are looked at by the test of the examples.
 */
import { join } from 'node:path';
import { Application, Configuration, normalizePath, ReflectionKind } from 'typedoc';
import { root, type WorkspacePackage, workspacePackages } from '../lib/packages.js';

/** The model of each package by its room, and whether all are without faults; prints what is wrong. */
export async function apiModels(): Promise<{ models: ReadonlyMap<string, string>; isSound: boolean }> {
  const models = new Map<string, string>();
  let isSound = true;
  for (const one of workspacePackages().filter(({ entries }) => entries.length > 0)) {
    const { model, isSound: isPackageSound } = await modelOf(one);
    isSound &&= isPackageSound;
    models.set(one.room, model);
  }
  return { models, isSound };
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
    displayBasePath: root,
    entryPoints: one.entries.map((entry) => entry.source),
    tsconfig: join(one.folder, 'tsconfig.json'),
    readme: join(one.folder, 'README.md'),
    blockTags: [...Configuration.OptionDefaults.blockTags, '@dutch'],
    skipErrorChecking: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    validation: { notExported: true, invalidLink: true, notDocumented: true, invalidPath: false },
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
