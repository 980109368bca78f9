/** Loans of households, and how much. */
export function tally(loans: number, households: number, amount: string): object {
  return { loans, households, amount };
}

/** A share that is known. */
export function share(numerator: unknown, denominator: unknown, percent: string): object {
  return { state: "known", numerator, denominator, percent };
}
