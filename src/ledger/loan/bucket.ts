/** A span of overdue days; the last one is open. */
export interface OverdueBucket {
  readonly fromDays: number;
  readonly throughDays?: number;
}

/** Lists the buckets that the last days of each but the open one make. */
export function bucketsOf(edges: readonly number[]): readonly OverdueBucket[] {
  const closed = edges.map((edge, i) => ({ fromDays: (edges[i - 1] ?? 0) + 1, throughDays: edge }));
  return [...closed, { fromDays: (edges.at(-1) ?? 0) + 1 }];
}

/** The bucket of a number of overdue days, which is at least 1. */
export function bucketOf(edges: readonly number[], days: number): OverdueBucket {
  const i = edges.findIndex((edge) => days <= edge);
  const buckets = bucketsOf(edges);
  return buckets[i === -1 ? buckets.length - 1 : i] ?? { fromDays: 1 };
}
