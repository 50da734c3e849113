/**
 * The answer of the BRP API Personen, as far as it tells who is whose parent, child and partner and who holds gezag.
 *
 * Source: BRP-API/Haal-Centraal-BRP-bevragen, OpenAPI 2.7.0 (commit e995b9e), and the changes since 2.2.0. Names are the API's own.
 */
import * as z from 'zod/mini';

const text = /* @__PURE__ */ (() => z.string().check(z.minLength(1), z.maxLength(1000)))();

/** A name; older answers have parts, newer ones the whole. */
const Naam = /* @__PURE__ */ (() =>
  z.object({
    volledigeNaam: z.optional(z.string()),
    voornamen: z.optional(z.string()),
    voorvoegsel: z.optional(z.string()),
    geslachtsnaam: z.optional(z.string()),
  }))();

/** A day, or as much of it as is known. */
const Datum = /* @__PURE__ */ (() =>
  z.union([z.string(), z.object({ type: z.optional(z.string()), datum: z.optional(z.string()) })]))();

/** Somebody: the child, a parent, a third party. */
export const Mens = /* @__PURE__ */ (() =>
  z.object({
    burgerservicenummer: z.optional(text),
    naam: z.optional(Naam),
    geboorte: z.optional(z.object({ datum: z.optional(Datum) })),
    geslacht: z.optional(z.object({ code: z.optional(z.string()) })),
    overlijden: z.optional(z.object({ datum: z.optional(Datum) })),
  }))();

/** Somebody, as the API tells of them. */
export type Mens = z.infer<typeof Mens>;

/** A parent. */
export const Ouder = /* @__PURE__ */ (() =>
  z.extend(Mens, { datumIngangFamilierechtelijkeBetrekking: z.optional(Datum) }))();

/** A partner, now or the last one. */
export const Partner = /* @__PURE__ */ (() =>
  z.extend(Mens, {
    soortVerbintenis: z.optional(z.object({ code: z.optional(z.string()) })),
    aangaanHuwelijkPartnerschap: z.optional(z.object({ datum: z.optional(Datum) })),
    ontbindingHuwelijkPartnerschap: z.optional(z.object({ datum: z.optional(Datum) })),
  }))();

/** A third party; since 2.6.0 with a type. */
const Derde = /* @__PURE__ */ (() => z.extend(Mens, { type: z.optional(z.string()) }))();

/** A result of gezag; which parts it has depends on its type. */
export const Gezag = /* @__PURE__ */ (() =>
  z.object({
    type: text,
    minderjarige: z.optional(Mens),
    ouders: z.optional(z.array(Mens)),
    ouder: z.optional(Mens),
    derde: z.optional(Derde),
    derden: z.optional(z.array(Derde)),
    toelichting: z.optional(z.string()),
    inOnderzoek: z.optional(z.unknown()),
  }))();

/** A result of gezag. */
export type Gezag = z.infer<typeof Gezag>;

/** A person asked about. The lists are judged item by item. */
export const Persoon = /* @__PURE__ */ (() =>
  z.extend(Mens, {
    ouders: z.optional(z.array(z.unknown())),
    kinderen: z.optional(z.array(z.unknown())),
    partners: z.optional(z.array(z.unknown())),
    gezag: z.optional(z.array(z.unknown())),
  }))();

/** The whole answer. */
export const Antwoord = /* @__PURE__ */ (() => z.object({ personen: z.array(z.unknown()) }))();
