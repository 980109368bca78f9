export function differenceIn(
  expected: unknown,
  answer: unknown,
): { readonly path: string; readonly expected: unknown; readonly answer: unknown } | undefined;
export function questionsIn(folder: string, only: readonly string[] | undefined): readonly unknown[];
