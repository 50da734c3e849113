import { termIds } from '@jeugd/core/terms';
import { describe, expect, it } from 'vitest';
import { runCaptured } from '../../testing/run-captured.js';

describe('jeugd terms', () => {
  it('says what a term means, in the language of the run', async () => {
    const { exitCode, stdout, stderr } = await runCaptured(['terms', 'OTS']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'ondertoezichtstelling (OTS) · supervision order',
      '  supervision by a GI, one year at most, extendable',
      '  broader   kinderbeschermingsmaatregel',
    ]);
    expect((await runCaptured(['terms', 'OTS', '--locale', 'nl'])).stdout).toContain(
      '\n  toezicht door GI op kind en ouders, maximaal een jaar, verlengbaar\n  ruimer   kinderbeschermingsmaatregel\n',
    );
  });

  it('forgives how a word is written, over several arguments', async () => {
    expect((await runCaptured(['terms', 'Uithuis', 'plaatsing'])).stdout).toMatch(
      /^uithuisplaatsing \(UHP\) · /,
    );
  });

  it('names the others that were found', async () => {
    const { stdout } = await runCaptured(['terms', 'gezag']);
    expect(stdout.match(/ · /g)).toHaveLength(3);
    expect(stdout).toMatch(/\n\nAlso found: .*eenhoofdig gezag/);
  });

  it('prints JSON with nothing else on stdout', async () => {
    const { stdout } = await runCaptured(['terms', 'pleegzorgaanbieder', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ version: '1', terms: [{ id: 'pleegzorgaanbieder' }] });
  });

  it('lists all terms without a word', async () => {
    const { stdout } = await runCaptured(['terms']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1 + 256);
    expect(stdout).toMatch(/^Dutch +English +id\nJeugdwet \(Jw\) +Youth Act +jeugdwet\n/);
    const all = JSON.parse((await runCaptured(['terms', '--format', 'json'])).stdout);
    expect(all.terms.map(({ id }: { id: string }) => id)).toEqual(termIds);
  });

  it('exports SKOS', async () => {
    const document = JSON.parse((await runCaptured(['terms', '--format', 'skos'])).stdout);
    expect(document['@type']).toBe('ConceptScheme');
    expect(document['@included']).toHaveLength(256);
  });

  it.each([
    [['aquarium'], 'This term is not in the list. All terms: jeugd terms'],
    [['OTS', '--format', 'skos'], '--format skos gives all terms. Leave out the word.'],
    [['OTS', '--format', 'xml'], '--format can be: text, json, skos.'],
  ])('%j is bad usage', async (argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['terms', ...argv]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
