/** Runs the command in this process, in a world made for a test. */
import { run } from '../run.js';
import type { World } from '../terminal/world.js';

/** What may differ from a quiet world without a terminal, in English, on 1 May 2025. */
export interface TestWorld {
  readonly stdin?: string | Uint8Array;
  readonly env?: World['env'];
  /** Whether a person watches both outputs. */
  readonly isTerminal?: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
  /** Milliseconds that pass at each look at the clock. */
  readonly slowness?: number;
}

/** What a run left behind. */
export interface CapturedRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCaptured(argv: readonly string[], testWorld: TestWorld = {}): Promise<CapturedRun> {
  const { stdin = '', env = {}, isTerminal = false, columns, slowness = 0 } = testWorld;
  const written = { stdout: '', stderr: '' };
  const outputOf = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal,
    ...(columns !== undefined && { columns }),
  });
  let now = 0;
  const exitCode = await run(argv, {
    stdout: outputOf('stdout'),
    stderr: outputOf('stderr'),
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    env,
    today: () => '2025-05-01',
    uninterrupted: async (write) => write(),
    milliseconds: () => {
      now += slowness;
      return now;
    },
  });
  return { exitCode, ...written };
}
