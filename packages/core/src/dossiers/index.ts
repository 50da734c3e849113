export { Dossier, type DossierKind, dossierKinds } from './dossier.js';
export { IndexEntry } from './index-entry.js';
export { InformationRequest } from './information-request.js';
