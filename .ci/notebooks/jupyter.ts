/** Jupyter of this machine: a Python that has nbclient. Debian: `apt-get install python3-nbclient`. */
import { run } from '../lib/commands.js';

const candidates = [process.env['JUPYTER_PYTHON'], 'python3', '/usr/bin/python3'];

/** The Python that can run a notebook; `undefined` when there is none. */
export function jupyterPython(): string | undefined {
  return candidates.find((python) => python && run(python, ['-c', 'import nbclient, nbformat']).succeeded);
}
