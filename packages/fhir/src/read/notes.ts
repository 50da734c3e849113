/** Notes that the writers add to a concept. */
import { extensionUrls } from '../names/systems.js';
import type { BundleReader } from './bundle-reader.js';
import type { Elements } from './elements.js';

/** Passes over our notes in a concept and reports other extensions. */
export function skipNotes(reader: BundleReader, concept: Elements | undefined): void {
  for (const extension of concept?.children('extension') ?? []) {
    if (extension.text('url') !== extensionUrls.note)
      reader.report('fhir/extension-not-read', extension.path);
    extension.skipAll();
  }
}
