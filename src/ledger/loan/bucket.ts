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
  return bucketsOf(edges)[placeOfBucket(edges, days)] ?? { fromDays: 1 };
}

/** Its place among the buckets, from 0. */
export function placeOfBucket(edges: readonly number[], days: number): number {
  const i = edges.findIndex((edge) => days <= edge);
  return i === -1 ? edges.length : i;
}
