/** All chains. */
import type { Chain } from '../chain.js';
import { answerChains } from './answers.js';
import { assignmentChains } from './assignments.js';
import { claimAnswerChains } from './claim-answers.js';
import { claimChains } from './claims.js';
import { deliveryChains } from './deliveries.js';
import { messageChains } from './messages.js';
import { requestChains } from './requests.js';

export const chains: readonly Chain[] = [
  ...messageChains,
  ...assignmentChains,
  ...deliveryChains,
  ...requestChains,
  ...answerChains,
  ...claimChains,
  ...claimAnswerChains,
];
