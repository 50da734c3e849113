/**
 * Bridges: the edges of a graph that lie on no circle.
 *
 * Draw every sum as a node and every hidden number as an edge between the two sums it is in. Numbers can change together
 * around a circle and all sums still hold; a number on no circle is settled by the sums.
 */

/** An edge between two nodes; several may join the same two. */
export type Edge = readonly [number, number];

/** The positions of the edges that are bridges. */
export function bridgesOf(edges: readonly Edge[], nodes: number): ReadonlySet<number> {
  const at: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(([a, b], edge) => {
    at[a]?.push(edge);
    if (b !== a) at[b]?.push(edge);
  });
  const bridges = new Set<number>();
  const order = new Map<number, number>();
  for (let start = 0; start < nodes; start += 1)
    if (!order.has(start)) walkFrom(start, edges, at, order, bridges);
  return bridges;
}

/** A step of the walk: the node, the edge it was reached by, how many of its edges were tried, the earliest node in reach. */
interface Visit {
  readonly node: number;
  readonly by: number;
  tried: number;
  earliest: number;
}

/** Walks depth first: an edge is a bridge when nothing beyond it reaches back before it. */
function walkFrom(
  start: number,
  edges: readonly Edge[],
  at: readonly (readonly number[])[],
  order: Map<number, number>,
  bridges: Set<number>,
): void {
  const visit = (node: number, by: number): Visit => {
    order.set(node, order.size);
    return { node, by, tried: 0, earliest: order.size - 1 };
  };
  const path = [visit(start, -1)];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const edge = at[top.node]?.[top.tried];
    top.tried += 1;
    if (edge === undefined) {
      path.pop();
      const before = path.at(-1);
      if (before === undefined) continue;
      before.earliest = Math.min(before.earliest, top.earliest);
      if (top.earliest > (order.get(before.node) ?? 0)) bridges.add(top.by);
      continue;
    }
    if (edge === top.by) continue;
    const [a, b] = edges[edge] ?? [top.node, top.node];
    const next = a === top.node ? b : a;
    const met = order.get(next);
    if (met === undefined) path.push(visit(next, edge));
    else top.earliest = Math.min(top.earliest, met);
  }
}
