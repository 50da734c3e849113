/**
 * The catalogue of the family network: roles, relations, kinds of authority, what must hold, and who must consent.
 */
import {
  authorityDefinitions,
  authorityFacts,
  type ConsentRule,
  consentDoubts,
  consentRules,
  networkConstraints,
  networkRoles,
  relationDefinitions,
} from '../../../packages/core/src/family-network/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/family-network.md`. */
export const familyNetworkCatalogue: Catalogue = {
  file: 'family-network.md',
  title: 'Family network: roles, relations, authority and consent',
  render: () =>
    [
      'From `@jeugd/core/family-network`. What it means is on [who is who around a child](../concepts/family-network.md).',
      '## Roles',
      table(
        ['id', 'Dutch', 'English', 'side', 'may hold authority', 'at most', 'from age', 'note', 'source'],
        Object.values(networkRoles).map((role) => [
          `\`${role.id}\``,
          role.name.nl,
          role.name.en,
          role.network,
          role.mayHoldAuthority ? 'yes' : 'no',
          role.maxPerChild?.toString(),
          role.minAge?.toString(),
          role.note?.en,
          role.sources.join('; '),
        ]),
      ),
      '## Relations',
      table(
        ['id', 'Dutch', 'English', 'the other way round', 'has days', 'follows from'],
        Object.values(relationDefinitions).map(({ id, name, inverse, isDated, derivedFrom }) => [
          `\`${id}\``,
          name.nl,
          name.en,
          inverse?.en ?? 'the same',
          isDated ? 'yes' : 'no',
          derivedFrom,
        ]),
      ),
      '## Kinds of authority',
      table(
        ['id', 'Dutch', 'English', 'branch', 'holders', 'held by'],
        Object.values(authorityDefinitions).map(({ id, name, branch, holders, party }) => [
          `\`${id}\``,
          name.nl,
          name.en,
          branch,
          String(holders),
          party ?? 'either',
        ]),
      ),
      '## How authority comes about, passes on and ends',
      table(
        ['id', 'rule', 'article'],
        authorityFacts.map(({ id, texts, article }) => [`\`${id}\``, texts.en, article]),
      ),
      '## What must hold',
      table(
        ['id', 'rule', 'source'],
        networkConstraints.map(({ id, texts, source }) => [id, texts.en, source]),
      ),
      '## Who must consent',
      table(
        ['id', 'ages', 'who', 'article'],
        Object.entries<ConsentRule>(consentRules).map(([id, { fromAge, toAge, who, article }]) => [
          `\`${id}\``,
          toAge === undefined ? `${fromAge} and older` : `${fromAge} to ${toAge - 1}`,
          who.en,
          article,
        ]),
      ),
      'What is open:',
      table(
        ['id', 'doubt'],
        Object.entries(consentDoubts).map(([id, { en }]) => [`\`${id}\``, en]),
      ),
    ].join('\n\n'),
};
