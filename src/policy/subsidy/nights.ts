import type { Nights } from "../../ledger/loan/overdue-steps.ts";

/** What of a span of nights lies in none of some others. */
export function nightsWithout(span: Nights, others: readonly Nights[]): readonly Nights[] {
  const sorted = [...others].sort((a, b) => a.from - b.from);
  const left: Nights[] = [];
  let { from } = span;
  for (const other of sorted) {
    if (other.next <= from) continue;
    if (other.from >= span.next) break;
    if (other.from > from) left.push({ from, next: other.from });
    from = other.next;
  }
  return from < span.next ? [...left, { from, next: span.next }] : left;
}

/** What of spans of nights lies within a window. */
export function cutNights(spans: readonly Nights[], window: Nights): readonly Nights[] {
  return spans
    .map(({ from, next }) => ({ from: Math.max(from, window.from), next: Math.min(next, window.next) }))
    .filter(({ from, next }) => from < next);
}
