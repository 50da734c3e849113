/**
 * Writing that is not broken off. A file is written beside its place and then moved there; a signal in between would leave
 * the unfinished one behind.
 */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does a write. A signal that comes meanwhile waits until it is done, and then ends the process as signals do: a shell sees
 * exit code 130 after Ctrl-C and 143 after `kill`. At all other moments a signal ends the process at once, as there is
 * nothing then that could be half.
 */
export async function uninterrupted(write: () => void): Promise<void> {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    received ??= signal;
  };
  for (const signal of signals) process.on(signal, remember);
  try {
    write();
  } finally {
    // Node tells of signals once in each turn of its loop, and this turn may be past that: so wait for the next to end.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    for (const signal of signals) process.off(signal, remember);
    if (received !== undefined) process.kill(process.pid, received);
  }
}
