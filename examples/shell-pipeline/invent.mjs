/** An inbox of invented messages, to try the pipeline on: `node invent.mjs INBOX SEED`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesOf, testBsnOf, writeMessage } from '@jeugd/ijw';
import { syntheticRegister } from '@jeugd/synthetic';

const [inbox = 'inbox', seed = '1'] = process.argv.slice(2);
const register = syntheticRegister({ children: 250, seed: Number(seed) });
const options = { municipality: '0384', bsnOf: testBsnOf(register), agbOf: ({ id }) => `99${id.slice(-6)}` };

mkdirSync(inbox, { recursive: true });
let number = 0;
for (const message of messagesOf(register, options)) {
  number += 1;
  writeFileSync(join(inbox, `${String(number).padStart(7, '0')}.xml`), writeMessage(message));
}
