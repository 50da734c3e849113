/**
 * The parts of FHIR R4 that this package writes, as plain JSON. Data types have a field per element that is used; a resource
 * is open, as whoever receives one may look for any element.
 */

/**
 * A code and the system that gives it meaning.
 *
 * @dutch code met codesysteem
 */
export interface Coding {
  /** The code system. */
  readonly system: string;
  /** The code. */
  readonly code: string;
  /** What the code is called. */
  readonly display?: string;
}

/**
 * Further data on an element, named by an address.
 *
 * @dutch extensie
 */
export interface Extension {
  /** What it is. */
  readonly url: string;
  /** Its value, or further extensions. */
  readonly [value: `value${string}`]: unknown;
  /** The extensions it is made of. */
  readonly extension?: readonly Extension[];
}

/**
 * A concept, in the codes of one or more systems and in words.
 *
 * @dutch begrip in codes en woorden
 */
export interface CodeableConcept {
  /** The codes. */
  readonly coding?: readonly Coding[];
  /** The words. */
  readonly text?: string;
  /** What else is said of it. */
  readonly extension?: readonly Extension[];
}

/**
 * A stretch of time. `end` is inclusive to its precision: the last day *in*.
 *
 * @dutch periode in FHIR
 */
export interface FhirPeriod {
  /** First day. */
  readonly start?: string;
  /** Last day. */
  readonly end?: string;
  /** What else is said of it. */
  readonly extension?: readonly Extension[];
}

/**
 * A pointer to a resource: by its place in the bundle, or by an identifier where it is not there.
 *
 * @dutch verwijzing
 */
export interface Reference {
  /** What FHIR has no element for. */
  readonly extension?: readonly Extension[];
  /** `Patient/persons.P-1`. */
  readonly reference?: string;
  /** Number or id of what is not in the bundle. */
  readonly identifier?: { readonly system: string; readonly value: string };
}

/**
 * A resource: its type, its id, and elements.
 *
 * @dutch resource
 */
export interface FhirResource {
  /** Its type. */
  readonly resourceType: string;
  /** Its id in the bundle. Never holds a BSN. */
  readonly id?: string;
  /** Its elements. */
  readonly [element: string]: unknown;
}

/**
 * A place in a bundle.
 *
 * @dutch regel van een bundel
 */
export interface BundleEntry {
  /** The address of the resource, where a base was given. */
  readonly fullUrl?: string;
  /** The resource. */
  readonly resource: FhirResource;
}

/**
 * A collection of resources.
 *
 * @dutch bundel
 */
export interface FhirBundle {
  /** What it is. */
  readonly resourceType: 'Bundle';
  /** A collection: to read, not to carry out. */
  readonly type: 'collection';
  /** The resources; absent when there are none. */
  readonly entry?: readonly BundleEntry[];
}
