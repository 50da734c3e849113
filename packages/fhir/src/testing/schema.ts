/** What FHIR R4 says of a bundle, by an independent reader of its JSON Schema. */
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import schema from '../../fixtures/standards/fhir-r4-bundle.json' with { type: 'json' };

const accepts = new Ajv({ strict: false, formats: { ...fullFormats } }).compile(schema);

/** The faults of a bundle by the schema of FHIR R4: none when it is right. */
export function schemaFaults(bundle: unknown): readonly unknown[] {
  return accepts(JSON.parse(JSON.stringify(bundle))) ? [] : (accepts.errors ?? []).slice(0, 3);
}
