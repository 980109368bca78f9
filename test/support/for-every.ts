import fc from "fast-check";

type Kinds = readonly [fc.Arbitrary<unknown>, ...fc.Arbitrary<unknown>[]];
type Given<Of extends Kinds> = { [K in keyof Of]: Of[K] extends fc.Arbitrary<infer V> ? V : never };

/** Holds something to what is drawn, each of its kind, so many times or as often as the run says, with its seed. */
export function forEvery<const Of extends Kinds>(
  drawn: Of | { readonly runs: number; readonly of: Of },
  holds: (...given: Given<Of>) => void,
): void {
  const [of, options] = "runs" in drawn ? [drawn.of, { numRuns: drawn.runs }] : [drawn, {}];
  const property = fc.property(fc.tuple(...of), (given) => {
    holds(...(given as Given<Of>)); // one of each kind
  });
  fc.assert(property, options);
}
