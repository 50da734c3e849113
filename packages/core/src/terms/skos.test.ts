import { describe, expect, it } from 'vitest';
import { termsAsSkos } from './skos.js';
import { terms } from './terms.js';

const document = termsAsSkos({ base: 'https://example.org/terms/' });
const concepts = new Map(document['@included'].map((concept) => [concept['@id'], concept]));

describe('termsAsSkos', () => {
  it('holds a concept per term, at an address of its own', () => {
    expect(concepts.size).toBe(256);
    expect(concepts.get('https://example.org/terms/ots')).toEqual({
      '@id': 'https://example.org/terms/ots',
      '@type': 'Concept',
      notation: 'ots',
      prefLabel: { nl: 'ondertoezichtstelling', en: 'supervision order' },
      altLabel: { nl: 'OTS' },
      definition: terms.ots.definition,
      broader: ['https://example.org/terms/kinderbeschermingsmaatregel'],
      narrower: ['https://example.org/terms/vots'],
      related: terms.ots.related.map((id) => `https://example.org/terms/${id}`),
      source: [...terms.ots.sources, ...(terms.ots.article === undefined ? [] : [terms.ots.article])],
      inScheme: 'https://example.org/terms/terms-of-youth-care',
    });
  });

  it('links only to concepts that are there', () => {
    for (const concept of concepts.values()) {
      for (const address of [concept.broader, concept.narrower, concept.related].flat()) {
        if (address !== undefined) expect(concepts.has(address), address).toBe(true);
      }
    }
  });

  it('names as top concepts those without a wider one, both ways', () => {
    const tops = [...concepts.values()].filter(({ broader }) => broader === undefined);
    expect(document.hasTopConcept).toEqual(tops.map((concept) => concept['@id']));
    expect(tops.every(({ topConceptOf }) => topConceptOf === document['@id'])).toBe(true);
  });

  it('explains every name it uses in the context', () => {
    const used = [document, ...concepts.values()].flatMap((each) => Object.keys(each));
    const names = used.filter((name) => !name.startsWith('@'));
    for (const name of names) expect(document['@context']).toHaveProperty([name]);
  });

  it('has relative addresses where no base is told', () => {
    expect(termsAsSkos().hasTopConcept[0]).toBe('#jeugdwet');
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
