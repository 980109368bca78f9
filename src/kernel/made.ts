import type { Bilingual } from "../base/input/bilingual.ts";

/** The version of this package, as its `package.json` names it. */
export const version = "0.1.0";

/** The package with its version: which program made a result. */
export const LIBRARY: string = /* @__PURE__ */ (() => `fupin-credit@${version}`)();

/**
 * Counts up when a result's shape changes. Results of 0.1.0, which say nothing of it, are format 1; from 2 on every
 * result says which program made it, in which format.
 */
export const FORMAT = 2;

/** Which program made a result: of one that no terms had a part in. */
export interface Made {
  /** The package and its version: `fupin-credit@1.2.3`. */
  readonly library: string;
  /** The format of the result. */
  readonly format: number;
  /** Of a result that an earlier version made: the fields that it did not record, and which are empty for that. */
  readonly notRecorded?: readonly string[];
}

/** Which program made a result, and under which terms. */
export interface MadeUnder extends Made {
  readonly pack: string;
  readonly edition: string;
  /** What the pack is called; absent for terms that have no title. */
  readonly title?: Bilingual;
  /** What the caller changed of the terms, with its values; `"not-stated"` for what was taken away. */
  readonly changed: { readonly [term: string]: unknown };
}

/** Stands in results that no terms had a part in. */
export const MADE: Made = /* @__PURE__ */ (() => Object.freeze({ library: LIBRARY, format: FORMAT }))();
