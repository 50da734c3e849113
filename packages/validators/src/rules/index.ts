export { type CatalogueEntry, ruleCatalogue } from './catalogue.js';
export { domainRules } from './domain-rules.js';
export { type NotCheckedRule, notCheckedRules } from './not-checked.js';
