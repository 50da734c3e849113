/**
 * Every list of codes that stands in records, with the names of its codes.
 */
import { careForms } from '../care-forms/forms.js';
import { homeLikenessLevels } from '../care-forms/scale.js';
import { networkRoles } from '../family-network/reference/network-roles.js';
import type { Texts } from '../findings/locale.js';
import { authorisationKinds, measureKinds } from '../legal/kinds.js';
import { legalItems } from '../legal/law/legal-items.js';
import { programmes } from '../programmes/programmes.js';
import { kebabCase } from '../register/kebab-case.js';
import { recordTypes, tableNames } from '../register/record-types.js';
import type { CodeList, LabelledCode } from './code-list.js';
import {
  authorityLabels,
  destinationLabels,
  eventLabels,
  groundLabels,
  instrumentLabels,
  momentLabels,
  organisationLabels,
  parentageLabels,
  partnershipLabels,
  relationLabels,
  respondentLabels,
  sexLabels,
  siblingLabels,
} from './labels.js';
import {
  complaintLabels,
  consentCapacityLabels,
  consentExceptionLabels,
  dossierLabels,
  planFormLabels,
  planLabels,
  restraintRoomLabels,
} from './record-labels.js';
import {
  cameraLabels,
  contactLabels,
  decisionLabels,
  noticeLabels,
  partialAuthorityLabels,
  partyLabels,
  planContentLabels,
  requestLabels,
  restraintLabels,
} from './word-labels.js';

/**
 * The lists of codes by name.
 *
 * Codes of a message standard are not among them: those belong to its own package.
 *
 * @dutch codelijsten
 * @example
 * codeLists.destinations.codes[0]; // { code: 'home', nl: 'naar huis', en: 'home' }
 */
export const codeLists = {
  'care-forms': list('zorgvormen', 'care forms', Object.values(careForms).map(named)),
  'home-likeness': list(
    'niveaus van zo thuis mogelijk',
    'levels of home-likeness',
    homeLikenessLevels.map(({ level, nl, en }) => ({ code: String(level), nl, en })),
  ),
  programmes: list("programma's", 'programmes', Object.values(programmes).map(named)),
  measures: list(
    'maatregelen',
    'measures',
    measureKinds.map((kind) => named(legalItems[kind])),
  ),
  authorisations: list(
    'machtigingen',
    'authorisations',
    authorisationKinds.map((kind) => named(legalItems[kind])),
  ),
  authorities: list('soorten gezag', 'kinds of parental responsibility', labelled(authorityLabels)),
  relations: list('relaties', 'relations', labelled(relationLabels)),
  'parentage-bases': list(
    'grondslagen van juridisch ouderschap',
    'grounds of legal parentage',
    labelled(parentageLabels),
  ),
  partnerships: list('soorten partnerschap', 'kinds of partnership', labelled(partnershipLabels)),
  'sibling-kinds': list('soorten broers en zussen', 'kinds of siblings', labelled(siblingLabels)),
  roles: list(
    'rollen rond een kind',
    'roles around a child',
    Object.values(networkRoles).map(({ id, name }) => named({ id, ...name })),
  ),
  organisations: list('soorten organisatie', 'kinds of organisation', labelled(organisationLabels)),
  sexes: list('geslachten', 'sexes', labelled(sexLabels)),
  destinations: list(
    'bestemmingen na een verblijf',
    'destinations after a stay',
    labelled(destinationLabels),
  ),
  grounds: list('gronden voor hulp vanaf 18', 'grounds for help from 18', labelled(groundLabels)),
  moments: list('meetmomenten', 'moments of measurement', labelled(momentLabels)),
  respondents: list('wie antwoordde', 'who answered', labelled(respondentLabels)),
  instruments: list(
    'meetinstrumenten die cijfers lezen',
    'instruments that figures read',
    labelled(instrumentLabels),
  ),
  events: list(
    'gebeurtenissen die cijfers en regels lezen',
    'events that figures and rules read',
    labelled(eventLabels),
  ),
  plans: list('soorten plan', 'kinds of plan', labelled(planLabels)),
  'plan-forms': list('vormen van een plan', 'forms of a plan', labelled(planFormLabels)),
  'consent-capacities': list(
    'in welke hoedanigheid iemand toestemt',
    'in what capacity somebody consents',
    labelled(consentCapacityLabels),
  ),
  'consent-exceptions': list(
    'waarom toestemming niet nodig was',
    'why consent was not needed',
    labelled(consentExceptionLabels),
  ),
  'restraint-rooms': list('waar een maatregel was', 'where a restraint was', labelled(restraintRoomLabels)),
  complaints: list('soorten klacht', 'kinds of complaint', labelled(complaintLabels)),
  dossiers: list('soorten dossier', 'kinds of dossier', labelled(dossierLabels)),
  parties: list('wie beslist, vraagt of hoort', 'who decides, asks or is told', labelled(partyLabels)),
  decisions: list('soorten besluit', 'kinds of decision', labelled(decisionLabels)),
  requests: list('soorten verzoek', 'kinds of request', labelled(requestLabels)),
  notices: list('soorten melding', 'kinds of notice', labelled(noticeLabels)),
  restraints: list('vrijheidsbeperkende maatregelen', 'kinds of restraint', labelled(restraintLabels)),
  'refusable-contacts': list(
    'met wie contact geweigerd kan zijn',
    'with whom contact may be refused',
    labelled(contactLabels),
  ),
  'camera-places': list('plaatsen van een camera', 'places of a camera', labelled(cameraLabels)),
  'plan-contents': list('onderdelen van een plan', 'contents of a plan', labelled(planContentLabels)),
  'partial-authority-subjects': list(
    'onderwerpen van gedeeltelijk gezag',
    'subjects of partial authority',
    labelled(partialAuthorityLabels),
  ),
  tables: list(
    'tabellen van een register',
    'tables of a register',
    tableNames.map((table) => ({
      code: kebabCase(table),
      nl: recordTypes[table].dutch,
      en: recordTypes[table].name,
    })),
  ),
} as const satisfies Readonly<Record<string, CodeList>>;

/**
 * Name of a list of codes.
 *
 * @dutch naam van een codelijst
 */
export type CodeListName = keyof typeof codeLists;

function list(nl: string, en: string, codes: readonly LabelledCode[]): CodeList {
  return { title: { nl, en }, codes };
}

function named({
  id,
  nl,
  en,
}: {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
}): LabelledCode {
  return { code: id, nl, en };
}

function labelled(labels: Readonly<Record<string, Texts>>): readonly LabelledCode[] {
  return Object.entries(labels).map(([code, { nl, en }]) => ({ code, nl, en }));
}
