/**
 * Scopes of namespaces: what the prefixes of names stand for, at the place where reading is.
 *
 * saxes can tell too, but looks up the prefix of every element again, level by level, in a quarter of its time. A
 * message declares its prefixes once or twice; so here each name is worked out once per declaration.
 */

/** A name as XML means it. */
export interface ExpandedName {
  readonly local: string;
  /** The namespace; empty for none. */
  readonly uri: string;
}

/** An attribute as XML means it. */
export interface Attribute extends ExpandedName {
  readonly value: string;
}

/** Follows the declarations of a file. */
export interface NamespaceScope {
  /** An element begins; gives its name, or nothing when that or an attribute breaks the rules for namespaces. */
  open(name: string, attributes: Readonly<Record<string, string>> | undefined): ExpandedName | undefined;
  /** An element without attributes begins under a plain name; under any other, nothing happens. */
  enter(name: string): ExpandedName | undefined;
  /** The attributes of the element just opened, without the declarations. */
  attributes(): readonly Attribute[];
  /** The namespace of a prefix; `''` is the default namespace. */
  resolve(prefix: string): string | undefined;
  /** The element that is open ends. */
  close(): void;
}

/** The names that are known to one element that declares something, and to what it holds. */
interface Scope {
  readonly outer: Scope | undefined;
  readonly declared: ReadonlyMap<string, string>;
  readonly known: Map<string, ExpandedName>;
  /** How many elements are open that declare nothing more. */
  open: number;
}

const ofXml = 'http://www.w3.org/XML/1998/namespace';
const ofDeclarations = 'http://www.w3.org/2000/xmlns/';

/** A namespace is a URI, so a few characters may not stand in it. */
const uriForm = /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;

const none: readonly Attribute[] = [];

/** A name that is one beyond doubt. */
const plainName = /^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/i;

/** More names than any message has: a file of nothing but different names is not remembered. */
const mostKnown = 1000;

/** Begins outside the root, where only `xml` means something. */
export function namespaceScope(): NamespaceScope {
  let scope: Scope = newScope(
    undefined,
    new Map([
      ['', ''],
      ['xml', ofXml],
    ]),
  );
  let attributes = none;

  const resolve = (prefix: string): string | undefined => {
    for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
      const uri = at.declared.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  };

  const expanded = (name: string, isElement: boolean): ExpandedName | undefined => {
    const colon = name.indexOf(':');
    if (colon === -1) return { local: name, uri: isElement ? (resolve('') ?? '') : '' };
    const local = name.slice(colon + 1);
    const uri = resolve(name.slice(0, colon));
    return uri === undefined || colon === 0 || local === '' || local.includes(':')
      ? undefined
      : { local, uri };
  };

  const withAttributes = (written: Readonly<Record<string, string>>): boolean => {
    const declared = declarationsIn(written);
    if (declared === undefined) return false;
    if (declared.size > 0) scope = newScope(scope, declared);
    const others = Object.entries(written).filter(([name]) => !isDeclaration(name));
    const read = others.map(([name, value]) => ({ ...expanded(name, false), value })).filter(isWhole);
    attributes = read;
    const different = new Set(read.map(({ local, uri }) => `{${uri}}${local}`));
    return read.length === others.length && different.size === read.length;
  };

  /** The name of an element, worked out once. */
  const known = (name: string): ExpandedName | undefined => {
    const before = scope.known.get(name);
    if (before !== undefined) return before;
    const fresh = expanded(name, true);
    if (fresh !== undefined && scope.known.size < mostKnown) scope.known.set(name, fresh);
    return fresh;
  };

  return {
    open(name, written) {
      attributes = none;
      const isRight = written === undefined || withAttributes(written);
      scope.open += 1;
      return isRight ? known(name) : undefined;
    },
    enter(name) {
      const meant = scope.known.get(name) ?? (plainName.test(name) ? known(name) : undefined);
      if (meant !== undefined) scope.open += 1;
      return meant;
    },
    attributes: () => attributes,
    resolve,
    close() {
      scope.open -= 1;
      if (scope.open === 0 && scope.outer !== undefined) scope = scope.outer;
    },
  };
}

function newScope(outer: Scope | undefined, declared: ReadonlyMap<string, string>): Scope {
  return { outer, declared, known: new Map(), open: 0 };
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

/** What attributes declare, by prefix; nothing when a declaration is not allowed. */
function declarationsIn(written: Readonly<Record<string, string>>): Map<string, string> | undefined {
  const declared = new Map<string, string>();
  for (const [name, uri] of Object.entries(written)) {
    if (!isDeclaration(name)) continue;
    const prefix = name.slice('xmlns:'.length);
    if (name !== 'xmlns' && (prefix === '' || prefix.includes(':') || uri === '')) return undefined;
    if (!uriForm.test(uri)) return undefined;
    if (prefix === 'xmlns' || uri === ofDeclarations || (prefix === 'xml') !== (uri === ofXml))
      return undefined;
    declared.set(prefix, uri);
  }
  return declared;
}

function isWhole(attribute: Partial<Attribute>): attribute is Attribute {
  return attribute.uri !== undefined;
}
