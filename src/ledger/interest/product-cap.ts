import { owns } from "../../base/input/own-fields.ts";
import type { Issue } from "../../base/input/issue.ts";
import type { Basis } from "../../kernel/basis.ts";
import { basisOfRow, eachBasisOnce } from "../../kernel/basis-of-row.ts";
import { beyondVerifiedBy, limitOf, type LimitQuestion, publishedBasis } from "./rate-limit.ts";
import type { RateSeries } from "../rates/types.ts";
import type { RateCap } from "./types.ts";

/** What can be said of the cap on the rate of a product. */
export type ProductCap =
  /** The terms cap no rate of it, or none of loans of its length. */
  | { readonly state: "none"; readonly basis: readonly Basis[] }
  | {
      readonly state: "known";
      readonly ppm: number;
      readonly basis: readonly Basis[];
      /** The series of which a last value was taken. */
      readonly beyondVerified: readonly string[];
    }
  /** It takes these facts to look it up. */
  | { readonly state: "open"; readonly wants: readonly string[]; readonly lookedUp: string }
  /** The series has ended, and what takes its place is open. */
  | { readonly state: "ended"; readonly basis: readonly Basis[]; readonly lookedUp: string }
  /** The series does not have it. */
  | { readonly state: "refused"; readonly issue: Issue; readonly lookedUp: string };

/** The rows that could apply: that of the product or, where it is not known, those of all that it could be. */
export function rowsFor(caps: readonly RateCap[], product: string | undefined): readonly (RateCap | undefined)[] {
  const applies = (cap: RateCap): boolean => cap.product === undefined || cap.product === product;
  if (product !== undefined) return [caps.find(applies)];
  // It could be any that is named, and one that is not: a row for every product ends the table.
  const rest = caps.find(applies);
  const rows = new Map<string | undefined, RateCap>();
  for (const cap of caps) {
    if (cap === rest) break;
    if (!rows.has(cap.product)) rows.set(cap.product, cap);
  }
  return [...rows.values(), rest];
}

/** Looks the cap of a row up. */
export function capOfRow(
  row: RateCap | undefined,
  question: LimitQuestion,
  rates: readonly RateSeries[] | undefined,
  path: string,
  table: readonly Basis[],
): ProductCap {
  const basis = basisOfRow("rateCaps", row?.source, table);
  const looked = row && limitOf(row.limit, question, rates, path);
  if (row === undefined || looked === undefined) return { state: "none", basis };
  if (owns(looked, "issue") && looked.ended !== undefined)
    return { state: "ended", basis: [...basis, ...looked.ended], lookedUp: JSON.stringify(row.limit) };
  if (owns(looked, "issue")) return { state: "refused", issue: looked.issue, lookedUp: JSON.stringify(row.limit) };
  return {
    state: "known",
    ppm: looked.ppm,
    basis: [...basis, ...publishedBasis(looked)],
    beyondVerified: beyondVerifiedBy(looked, row.limit),
  };
}

/**
 * What can be said of the cap where the product could be any of several: what is known decides. It is that of each
 * where they are the same; the lowest where a rate is within all of them, or above all of them; else the product is
 * wanted.
 */
export function jointCap(caps: readonly ProductCap[], isWithin: ((ppm: number) => boolean) | undefined): ProductCap {
  const [first] = caps;
  if (first === undefined) throw new Error("a product has one cap or none, and both are an answer");
  if (caps.length === 1) return first;
  const known = caps.filter((cap) => cap.state === "known");
  const same = caps.every((cap) => isSame(cap, first));
  const capped = caps.filter((cap) => cap.state !== "none");
  // A product without a cap refuses no rate either.
  const withinAll = known.length > 0 && known.length === capped.length && known.every(({ ppm }) => isWithin?.(ppm));
  if (withinAll || (known.length === caps.length && (same || allAgree(known, isWithin)))) {
    return {
      state: "known",
      ppm: known.reduce((least, { ppm }) => Math.min(least, ppm), Infinity),
      basis: eachBasisOnce(known.flatMap(({ basis }) => basis)),
      beyondVerified: [...new Set(known.flatMap(({ beyondVerified }) => beyondVerified))],
    };
  }
  if (same) return first;
  const further = caps.flatMap((cap) => (cap.state === "open" ? cap.wants : []));
  return { state: "open", wants: ["product", ...new Set(further)], lookedUp: "" };
}

function allAgree(known: readonly { readonly ppm: number }[], isWithin: ((ppm: number) => boolean) | undefined) {
  return isWithin !== undefined && new Set(known.map(({ ppm }) => isWithin(ppm))).size === 1;
}

function isSame(cap: ProductCap, other: ProductCap): boolean {
  if (cap.state === "none" || other.state === "none") return cap.state === other.state;
  if (cap.state === "known" || other.state === "known")
    return cap.state === "known" && other.state === "known" && cap.ppm === other.ppm;
  return cap.state === other.state && cap.lookedUp === other.lookedUp;
}
