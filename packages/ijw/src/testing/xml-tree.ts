/**
 * Just enough of an XML tree to change a message that {@link writeMessage} wrote.
 */

/** An element with all that can be changed of it. */
export interface Tree {
  prefix: string;
  name: string;
  attributes: string;
  /** Elements, and text as it stands in the file. */
  children: (Tree | string)[];
}

/** The tree of a written message. */
export function treeOf(xml: string): Tree {
  const top: Tree = { prefix: '', name: '', attributes: '', children: [] };
  const open: Tree[] = [top];
  const body = xml.slice(xml.indexOf('?>') + 2);
  for (const [token, slash, prefix = '', name = '', attributes = ''] of body.matchAll(
    /<(\/?)(\w+):(\w+)([^>]*)>|[^<]+/g,
  )) {
    const parent = open.at(-1) ?? top;
    if (!token.startsWith('<')) parent.children.push(token);
    else if (slash === '/') open.pop();
    else {
      const element = { prefix, name, attributes, children: [] };
      parent.children.push(element);
      open.push(element);
    }
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw new Error('a message has a root');
  return root;
}

/** The text of a tree. */
export function textOf(root: Tree): string {
  const write = (node: Tree | string): string => {
    if (typeof node === 'string') return node;
    const tag = node.prefix === '' ? node.name : `${node.prefix}:${node.name}`;
    return `<${tag}${node.attributes}>${node.children.map(write).join('')}</${tag}>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>${write(root)}`;
}

/** All elements of a tree, the root first. */
export function elementsOf(root: Tree): Tree[] {
  const deeper = root.children.filter((child): child is Tree => typeof child !== 'string');
  return [root, ...deeper.flatMap(elementsOf)];
}
