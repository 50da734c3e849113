/** Replaying messages: the memory that it takes grows with clients and not with messages. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** More messages about as many clients, and then more clients. */
const sizes: readonly (readonly [clients: number, messages: number])[] = [
  [20_000, 100_000],
  [20_000, 300_000],
  [20_000, 1_000_000],
  [60_000, 300_000],
  [180_000, 900_000],
];

/** Measures each size in a process of its own, so that none pays for the garbage of another. */
export function benchReplays(): void {
  const script = fileURLToPath(new URL('./replay.ts', import.meta.url));
  for (const [clients, messages] of sizes) {
    const words = [...process.execArgv, script, String(clients), String(messages)];
    execFileSync(process.execPath, words, { stdio: 'inherit' });
  }
}
