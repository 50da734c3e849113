/** What is known of the kind and the holder of an authority. */
import type { Authority, RegisterIndex } from '@jeugd/core';
import { type AuthorityDefinition, authorityDefinitions } from '@jeugd/core/family-network';

/** What is known of a kind of authority; nothing of a word that is no kind. */
export function definitionOf({ kind }: Pick<Authority, 'kind'>): AuthorityDefinition | undefined {
  return Object.hasOwn(authorityDefinitions, kind)
    ? authorityDefinitions[kind as AuthorityDefinition['id']]
    : undefined;
}

/** Whether the authority is that of a parent, alone or with another. */
export function isParental(authority: Pick<Authority, 'kind'>): boolean {
  return definitionOf(authority)?.branch === 'parental';
}

/** Whether an organisation holds it: as the register knows the holder, else as the kind says. */
export function isHeldByOrganisation(authority: Authority, index: RegisterIndex): boolean {
  return (
    index.find('organisations', authority.holderId) !== undefined ||
    definitionOf(authority)?.party === 'organisation'
  );
}
