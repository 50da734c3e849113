/**
 * Where a page of the site stands: a page of prose where it stands in the repository, so that a link to it lasts as
 * long as the page, whatever its title becomes.
 */
import { relative } from 'node:path';
import { KindRouter, type Reflection } from 'typedoc';
import { root } from '../../lib/packages.js';

/** Routes exports as typedoc does, by shorter names, and pages of prose by their own path. */
export class HouseRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const path = reflection.isDocument() && reflection.project.files.getReflectionPath(reflection);
    return path ? addressOf(relative(root, path)) : shortened(super.getIdealBaseName(reflection));
  }
}

/** `docs/how-to/first-figure.md` becomes `how-to/first-figure`. */
function addressOf(path: string): string {
  return path
    .replace(/^docs\//, '')
    .replace(/(\/README)?\.md$/, '')
    .toLowerCase();
}

/** `functions/_jeugd_core._jeugd_core_legal.heldOn` becomes `functions/core_legal.heldOn`. */
function shortened(address: string): string {
  return address.replaceAll('_jeugd_', '').replace(/\/(\w+)\.(?=\1[._])/, '/');
}
