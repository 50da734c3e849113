/**
 * All catalogues. A new one is a file in `catalogues/` and a line here.
 */
import type { Catalogue } from './catalogue.js';
import { careFormsCatalogue } from './catalogues/care-forms.js';
import { cbsCatalogue } from './catalogues/cbs.js';
import { codesCatalogue } from './catalogues/codes.js';
import { exportsCatalogue } from './catalogues/exports.js';
import { familyNetworkCatalogue } from './catalogues/family-network.js';
import { fhirCatalogue } from './catalogues/fhir.js';
import { ggmCatalogue } from './catalogues/ggm.js';
import { ijwCodesCatalogue } from './catalogues/ijw-codes.js';
import { ijwMessagesCatalogue } from './catalogues/ijw-messages.js';
import { ijwRulesCatalogue } from './catalogues/ijw-rules.js';
import { legalCatalogue } from './catalogues/legal.js';
import { metricsCatalogue } from './catalogues/metrics.js';
import { programmesCatalogue } from './catalogues/programmes.js';
import { rulesCatalogue } from './catalogues/rules.js';
import { termsCatalogue } from './catalogues/terms.js';

/** The pages of `docs/reference`. */
export const catalogues: readonly Catalogue[] = [
  careFormsCatalogue,
  cbsCatalogue,
  codesCatalogue,
  exportsCatalogue,
  familyNetworkCatalogue,
  fhirCatalogue,
  ggmCatalogue,
  ijwCodesCatalogue,
  ijwMessagesCatalogue,
  ijwRulesCatalogue,
  legalCatalogue,
  metricsCatalogue,
  programmesCatalogue,
  rulesCatalogue,
  termsCatalogue,
];
