/**
 * The verdict of libxml2 with the reconstructed schemas of `fixtures/xsd`: what the tests of level 1 compare with.
 */
import { readFileSync } from 'node:fs';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import type { MessageKind } from '../standard/messages.js';
import { xsdOf } from '../xsd/xsd-of.js';

/** Judges a text as XML of a message. */
export type Verdict = (xml: string) => boolean;

/** The verdict of libxml2 with the schema of a message, from the fixtures or made from the definitions. */
export function libxml2Verdict(kind: MessageKind, from: 'fixtures' | 'definitions'): Verdict {
  const schemaOf = (name: MessageKind | 'basisschema'): Uint8Array =>
    from === 'definitions'
      ? new TextEncoder().encode(xsdOf(name))
      : readFileSync(new URL(`../../fixtures/xsd/${name.toLowerCase()}.xsd`, import.meta.url));
  const folder = `file:///${from}/`;
  provideOnce(`${folder}basisschema.xsd`, schemaOf('basisschema'));
  const schema = XmlDocument.fromBuffer(schemaOf(kind), { url: `${folder}${kind}.xsd` });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    let document: XmlDocument | undefined;
    try {
      document = XmlDocument.fromString(xml);
      validator.validate(document);
      return true;
    } catch {
      return false;
    } finally {
      document?.dispose();
    }
  };
}

const provided = new Set<string>();

/** Lets a schema import another by its address. libxml2 has room for some fifteen providers and keeps all of them. */
function provideOnce(address: string, schema: Uint8Array): void {
  if (provided.has(address)) return;
  provided.add(address);
  xmlRegisterInputProvider(new XmlBufferInputProvider({ [address]: schema }));
}
