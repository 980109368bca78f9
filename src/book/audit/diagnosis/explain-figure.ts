/** Mistakes that make a figure, in the order in which they are named. */
export type Together<M extends string> = readonly [M] | readonly [M, M];

/** Mistakes and the figure that they make: whole fen, or days. */
export interface MadeFigure<M extends string, F = number> {
  readonly mistakes: Together<M>;
  readonly figure: F;
}

/** What explains a claimed figure. */
export interface FigureExplained<M extends string, F = number> {
  /** `right`: nothing is to be explained. */
  readonly state: "right" | "unique" | "several" | "none";
  /** Every single mistake that makes the claimed figure; where there is none, every pair. */
  readonly explanations: readonly Together<M>[];
  /** Where nothing explains it: what comes nearest. */
  readonly nearest?: MadeFigure<M, F>;
}

/**
 * Looks for what makes a claimed figure: single mistakes first, pairs only where no single one does. A mistake explains
 * a figure when it makes the very same; one that changes nothing explains nothing.
 */
export function explainFigure<M extends string, F>(
  claimed: F,
  right: F,
  singles: Iterable<MadeFigure<M, F>>,
  pairs: () => Iterable<MadeFigure<M, F>>,
  distance?: (figure: F) => number,
): FigureExplained<M, F> {
  if (claimed === right) return { state: "right", explanations: [] };
  const made = [...singles].filter(({ figure }) => figure !== right);
  for (const some of [() => made, pairs]) {
    const explanations = distinct(
      [...some()].filter(({ figure }) => figure === claimed).map(({ mistakes }) => mistakes),
    );
    if (explanations.length > 0) return { state: explanations.length === 1 ? "unique" : "several", explanations };
  }
  if (distance === undefined || made.length === 0) return { state: "none", explanations: [] };
  const nearest = made.reduce((best, one) => (distance(one.figure) < distance(best.figure) ? one : best));
  return { state: "none", explanations: [], nearest };
}

function distinct<M extends string>(all: readonly Together<M>[]): readonly Together<M>[] {
  const seen = new Set<string>();
  return all.filter((mistakes) => !seen.has(mistakes.join()) && seen.add(mistakes.join()));
}
