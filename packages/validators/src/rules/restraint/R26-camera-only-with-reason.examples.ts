import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

const feared = { selfHarmConcern: true, youthTold: true } as const;
const withCamera = (camera: Parameters<typeof restraint>[0]['camera']) =>
  restraint({ measure: 'supervision', ...(camera && { camera }) });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A camera in the shower room, whatever is feared.',
      records: { restraints: [withCamera({ place: 'sanitary', ...feared })] },
      faults: ['restraints/r1 camera'],
    },
    {
      text: 'In the own room, without fear of self-harm.',
      records: { restraints: [withCamera({ place: 'own-room', youthTold: true })] },
      faults: ['restraints/r1 camera'],
    },
    {
      text: 'During seclusion elsewhere, without fear of self-harm.',
      records: {
        restraints: [restraint({ measure: 'seclusion', camera: { place: 'corridor', youthTold: true } })],
      },
      faults: ['restraints/r1 camera'],
    },
    {
      text: 'In the corridor, and the youth not told.',
      records: { restraints: [withCamera({ place: 'corridor' })] },
      faults: ['restraints/r1 camera'],
    },
  ],
  holds: [
    {
      text: 'In the seclusion room, with serious self-harm to be feared, and told.',
      records: { restraints: [withCamera({ place: 'seclusion-room', ...feared })] },
    },
    {
      text: 'In the corridor, and told.',
      records: { restraints: [withCamera({ place: 'corridor', youthTold: true })] },
    },
  ],
  skips: [
    {
      text: 'No camera.',
      records: { restraints: [restraint({})] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The last day before the article.',
      records: {
        restraints: [restraint({ date: '2023-12-31', camera: { place: 'sanitary' } })],
      },
      reason: 'not-in-force',
    },
  ],
};
