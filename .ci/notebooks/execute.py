"""Runs a notebook from beginning to end, and writes it with what it showed: execute.py NOTEBOOK FOLDER RESULT.

Numbers of runs, moments and versions are left out, and what was printed in pieces is put together: the same notebook
gives the same bytes.
"""

import sys

import nbformat
from nbclient import NotebookClient


def execute(path: str, folder: str, result: str) -> None:
    notebook = nbformat.read(path, as_version=4)
    metadata = dict(notebook.metadata)
    resources = {"metadata": {"path": folder}}
    NotebookClient(notebook, timeout=300, record_timing=False, resources=resources).execute()
    notebook.metadata = nbformat.from_dict(metadata)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.execution_count = None
            cell.metadata = nbformat.from_dict({})
            cell.outputs = joined(cell.outputs)
    nbformat.write(notebook, result)


def joined(outputs):
    """The outputs, with pieces of one stream that follow each other as one."""
    whole = []
    for output in outputs:
        last = whole[-1] if whole else None
        if last and output.output_type == last.output_type == "stream" and output.name == last.name:
            last.text += output.text
        else:
            whole.append(output)
    return whole


execute(*sys.argv[1:])
