import type * as documents from "../../../src/entries/documents.ts";
import type * as index from "../../../src/entries/index.ts";
import type * as calendar from "../../../src/entries/mainland-calendar.ts";
import type * as packs from "../../../src/entries/packs.ts";
import type * as rates from "../../../src/entries/rates.ts";
import type * as card from "../../../src/entries/sample-card.ts";

/** Everything that the entries export: from the source, or as it was built. */
export type Api = typeof index & typeof packs & typeof rates & typeof documents & typeof card & typeof calendar;

/** One call of a public function. */
export interface Call<Args> {
  readonly args: Args;
  /** Words that its explanation must have, Chinese and English in turn: those that only this outcome has. */
  readonly says?: readonly [zh: string, en: string, ...more: string[]];
  /** Figures that both languages must show. */
  readonly shows?: readonly string[];
  /** Its lists are let grow too, beside those of the first call. */
  readonly grows?: true;
}

/** The calls of one function. The first has all that it takes in, to be damaged; amounts are text there, and numbers counts. */
export interface Calls<Args> extends Call<Args> {
  /** Places that these terms and facts need though the types let them go. */
  readonly required?: readonly string[];
  /** Places that take anything that can be gone through, a set too. */
  readonly iterables?: readonly string[];
  /** It takes whole packs, and looks only at what it needs of them. */
  readonly loose?: true;
  /** Where numbers are points, not counts: with decimals, below zero too. */
  readonly points?: (place: string) => boolean;
  /** What a place takes though it looks wrong elsewhere: figures as they are printed. */
  readonly takes?: (place: string, value: unknown) => boolean;
  /** Further calls, by what is particular about them. */
  readonly also?: Readonly<Record<string, Call<Args>>>;
}

/** What tells of a result or a refusal, and is asked with one; receipts; what writes a pack down, and what takes a function, held by their own tests. */
type Other =
  | `explain${string}`
  | "writeLetter"
  | "renderText"
  | "renderMarkdown"
  | "isInputError"
  | "pack"
  | "sortRows"
  | "readResult"
  | "receiptOf"
  | "verifyReceipt";

type NameOfFunction = { [K in keyof Api]-?: Api[K] extends (...args: never) => unknown ? K : never }[keyof Api];

/** A function that takes policy, facts or figures. */
export type Asked = Exclude<NameOfFunction, Other>;

/** The calls of every function: without one, or with arguments that it does not take, this does not compile. */
export type AllSamples = { readonly [F in Asked]: Calls<ArgsOf<Api[F]>> };

// `Parameters` does not know a list of arguments that is read-only.
type ArgsOf<F> = F extends (...args: infer Args extends readonly unknown[]) => unknown ? Args : never;

/** The calls of some. */
export type Samples = Partial<AllSamples>;

/** The arguments of a call, one after the other. */
export function given<Args extends readonly unknown[]>(...args: NoInfer<Args>): Args {
  return args;
}
