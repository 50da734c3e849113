/** The resources of a bundle that may be used. */
import type { BundleReader } from './bundle-reader.js';
import { type Elements, elementsOf, hasModifier } from './elements.js';
import type { Entry } from './entry.js';
import { conceptIn, peek } from './parts.js';

/** The entries of a bundle, without what is no resource, what was withdrawn, and what an unknown extension changes. */
export function entriesOf(bundle: unknown, report: BundleReader['report']): readonly Entry[] {
  const top = elementsOf(bundle, '');
  const list = top?.value('entry', Array.isArray) as readonly unknown[] | undefined;
  if (
    top === undefined ||
    peek(top, 'resourceType') !== 'Bundle' ||
    (list === undefined && hasEntry(bundle))
  ) {
    report('fhir/not-a-bundle', '/', 'error');
    return [];
  }
  return (list ?? []).flatMap((item, position) => entryOf(item, position, report) ?? []);
}

/** A bundle without entries is an empty one. */
function hasEntry(bundle: unknown): boolean {
  return typeof bundle === 'object' && bundle !== null && Object.hasOwn(bundle, 'entry');
}

function entryOf(item: unknown, position: number, report: BundleReader['report']): Entry | undefined {
  const path = `/entry/${position}`;
  const wrapper = elementsOf(item, path);
  const resource = wrapper?.value('resource', (value) => typeof value === 'object');
  const elements = elementsOf(resource, `${path}/resource`, true);
  const type = elements && peek(elements, 'resourceType');
  if (wrapper === undefined || elements === undefined || type === undefined || !isObject(resource)) {
    report('fhir/not-a-resource', path, 'error');
    return undefined;
  }
  if (hasModifier(resource)) {
    report('fhir/modifier-extension', elements.path, 'error');
    return undefined;
  }
  if (isWithdrawn(elements)) {
    report('fhir/withdrawn', elements.path);
    return undefined;
  }
  return { type, resource, position, id: peek(elements, 'id'), fullUrl: peek(wrapper, 'fullUrl') };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const withdrawn: ReadonlySet<string> = new Set(['entered-in-error', 'refuted', 'cancelled']);

function isWithdrawn(elements: Elements): boolean {
  const verification = elements.child('verificationStatus');
  const codes = verification === undefined ? [] : conceptIn(verification).codes.map(({ code }) => code);
  return [peek(elements, 'status') ?? '', ...codes].some((each) => withdrawn.has(each));
}
