/** The organisations that messages name: municipalities by their code, providers by their AGB code. */
import type { AgbCode, Organisation } from '@jeugd/core';
import type { CaseFile } from '../../case-file/index.js';
import type { CareDraft } from '../care-draft.js';

/** The id of a provider. */
export function providerIdOf(agb: string): string {
  return `O-${agb}`;
}

/** The id of a municipality. */
export function municipalityIdOf(code: string): string {
  return `G-${code}`;
}

/**
 * The organisations, each once, in the order in which they are met. Who carries out measures or guardianship is a
 * certified institution (Jeugdwet 3.2); everybody else is a provider.
 */
export function organisationsOf(
  caseFiles: readonly CaseFile[],
  drafts: readonly CareDraft[],
): readonly Organisation[] {
  const institutions = new Set(
    drafts.filter(({ meaning }) => meaning.gives !== 'help').map(({ providerId }) => providerId),
  );
  const organisations = new Map<string, Organisation>();
  for (const { Gemeente: municipality, Aanbieder } of caseFiles) {
    const [home, id] = [municipalityIdOf(municipality), providerIdOf(Aanbieder)];
    if (!organisations.has(home)) organisations.set(home, { id: home, kind: 'municipality', municipality });
    const kind = institutions.has(id) ? 'gi' : 'provider';
    if (!organisations.has(id)) organisations.set(id, { id, kind, agb: Aanbieder as AgbCode });
  }
  return [...organisations.values()];
}
