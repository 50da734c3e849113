/** From messages to a register: what case files tell of children, care and measures. */
import type { ClosedPeriod, Finding, Locale, PlainDate, Register, TableName } from '@jeugd/core';
import type { CaseFile } from '../case-file/index.js';
import { bridgeLog, foundBy } from './bridge-log.js';
import type { CareDraft } from './care-draft.js';
import type { ProductMeaning } from './products/product-meaning.js';
import { productTable } from './products/product-table.js';
import { standardProducts } from './products/standard-products.js';
import { type Client, clientsOf, countedId } from './reading/clients.js';
import { draftsOf } from './reading/drafts-of.js';
import { latestDayOf } from './reading/latest-day.js';
import { organisationsOf, providerIdOf } from './reading/organisations.js';
import { networkOf } from './reading/relations-of.js';
import { type ReturnsHome, recordsOf } from './records-of.js';

/**
 * How to read case files into a register.
 *
 * @dutch opties van de brug
 */
export interface RegisterOfOptions {
  /** What products mean; {@link standardProducts} unless told. Put lines of one's own before those to add to them. */
  readonly products?: readonly ProductMeaning[];
  /**
   * Where a child went whose stay ended as planned (reason 31), with no other stay on that day: messages do not say.
   * `planned`: home (and reported as an assumption); `never`: nothing is said. `planned` unless told.
   */
  readonly returnsHome?: ReturnsHome;
  /** Whether persons keep their citizen service number and name; they are left out unless told. */
  readonly identities?: boolean;
  /** First day that the messages no longer tell of; the latest Dagtekening unless told. */
  readonly extractedOn?: PlainDate;
  /** The days of which the messages tell all; unknown unless told. */
  readonly coverage?: ClosedPeriod;
  /** Whether the children do not exist. */
  readonly invented?: boolean;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
  /** How many findings of one code are kept; 1,000 unless told. */
  readonly keep?: number;
}

/**
 * A register, and what could not be carried into it.
 *
 * @dutch register uit berichten
 */
export interface RegisterFromMessages {
  /** The register. `about.rejected` counts what could not be used. */
  readonly register: Register;
  /** What was left out, assumed or trimmed. */
  readonly findings: readonly Finding[];
  /** The codes of which not all findings were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
}

/**
 * The register that case files tell of.
 *
 * - A product with residence becomes a stay, from its start to the day after its last day; help without residence a
 *   trajectory; youth probation and supervision a measure. What a product means stands in `products`, with how sure that is; what it does not say is reported and not guessed.
 * - A temporary stop (reason 20) ends a stay, and interrupts help. A stop without a start is read with the day that it
 *   names itself. What was deleted is not there.
 * - Where the last day of a stay is the first day of the next, it is trimmed by that day and reported.
 * - Of an assignment without a product code the claims tell the product.
 * - The client becomes a person, the people around it too where their birth date is known. Ids are counts in the order of
 *   the case files: they hold nothing of a citizen service number.
 *
 * Messages tell neither where a child went, nor programmes, groups, authorisations or outcomes. Tables of which they
 * tell nothing are absent, hence unknown. No case files give a register without records.
 *
 * @dutch register uit berichten
 * @example
 * const told = { Identificatie: 'A1', Dagtekening: '2024-03-04', path: '/Bericht/Client' } as const;
 * const Product = { Categorie: '43', Code: '43A09' } as const;
 * const key = { ToewijzingNummer: 1, Product, Begindatum: '2024-03-01', StatusAanlevering: '1' } as const;
 * const named = { Geslacht: '2', Naam: { Geslachtsnaam: { Achternaam: 'Test' } } } as const;
 * const client = { toldBy: 'aanbieder', told, Geboortedatum: { Datum: '2012-05-01' }, ...named } as const;
 * const stop = { ...key, RedenBeeindiging: '31', Einddatum: '2024-03-31' } as const;
 * const delivery = { starts: [{ start: key, told }], stops: [{ stop, told }] };
 * const parties = { Gemeente: '0384', Aanbieder: '42420001', Bsn: '999900006' };
 * const { register } = registerOf([{ ...parties, client, assignments: [], requests: [], lines: [], ...delivery }]);
 * register.placements?.[0]?.careForm; // 'pleegzorg'
 * register.placements?.[0]?.end; // '2024-04-01'
 * register.placements?.[0]?.destination; // 'home'
 */
export function registerOf(
  caseFiles: Iterable<CaseFile>,
  options: RegisterOfOptions = {},
): RegisterFromMessages {
  const { products = standardProducts, returnsHome = 'planned', identities = false } = options;
  const all = [...caseFiles];
  const log = bridgeLog(options);
  const clients = clientsOf(all, { identities, log });
  const known = [...clients.values()].filter((client): client is Client => client !== undefined);

  const rejected: Partial<Record<TableName, number>> = {};
  const reject = (table: TableName, count = 1) => {
    if (count > 0) rejected[table] = (rejected[table] ?? 0) + count;
  };
  reject('persons', clients.size - known.length);

  const table = productTable(products);
  const drafts: CareDraft[] = [];
  for (const caseFile of all) {
    const person = clients.get(caseFile.Bsn)?.person;
    const providerId = providerIdOf(caseFile.Aanbieder);
    for (const draft of draftsOf(caseFile, { person, providerId, table, log, reject })) drafts.push(draft);
  }
  const { assumedHome, ...care } = recordsOf(drafts, {
    ...{ returnsHome, log },
    nameOf: (kind, _, number) => countedId(prefixes[kind], number),
  });
  if (assumedHome > 0) log.report('ijw/home-assumed', {}, { stays: assumedHome });
  const network = networkOf(known, { identities, log, counted: clients.size });
  return {
    register: {
      about: aboutOf(all, options, rejected),
      persons: [...known.map(({ person }) => person), ...network.persons],
      organisations: organisationsOf(all, drafts),
      ...{ trajectories: care.trajectories, placements: care.placements },
      // An empty table would say that there are none; messages only tell of those that were paid for.
      ...(care.measures.length > 0 && { measures: care.measures }),
      ...(network.relations.length > 0 && { relations: network.relations }),
    },
    ...foundBy(log),
  };
}

const prefixes = { trajectories: 'T', placements: 'PL', measures: 'M' } as const;

function aboutOf(
  caseFiles: readonly CaseFile[],
  { extractedOn = latestDayOf(caseFiles), coverage, invented }: RegisterOfOptions,
  rejected: Partial<Record<TableName, number>>,
): Register['about'] {
  return {
    version: '1',
    ...(extractedOn !== undefined && { extractedOn }),
    ...(coverage !== undefined && { coverage }),
    ...(invented !== undefined && { invented }),
    ...(Object.keys(rejected).length > 0 && { rejected }),
  };
}
