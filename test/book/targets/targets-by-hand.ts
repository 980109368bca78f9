import type { TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target, TargetTermValues } from "../../../src/book/targets/types.ts";
import { fenIn, halfUp } from "../../support/exact.ts";

/*
 * A second way to judge targets, from the articles: whole numbers without bounds, cross-multiplied. Nothing but
 * types comes from `src`.
 */

export interface ByHand {
  readonly state: "met" | "unmet" | "open" | "undetermined";
  /** As it is shown; absent where there is no ratio. */
  readonly percent?: string;
  readonly missing: readonly string[];
}

type Fact = Exclude<keyof TargetUnit, "unit" | "setLimits">;

/** Part and whole of every target, by its name and its whole. */
const PARTS: Readonly<Record<string, readonly [Fact, Fact]>> = {
  "rated of registered": ["ratedHouseholds", "registeredHouseholds"],
  "rated of with-need": ["ratedWithNeed", "householdsWithNeed"],
  "credit-lines of registered": ["registeredWithLine", "registeredHouseholds"],
  "credit-lines of qualifying": ["qualifyingWithLine", "qualifyingHouseholds"],
  "coverage of registered": ["registeredLentTo", "registeredHouseholds"],
  "coverage of with-need": ["withNeedLentTo", "householdsWithNeed"],
  "coverage of qualifying": ["qualifyingLentTo", "qualifyingHouseholds"],
  "coverage of qualifying-with-need": ["qualifyingWithNeedLentTo", "qualifyingWithNeed"],
  "satisfaction of qualifying": ["qualifyingLentTo", "qualifyingHouseholds"],
  "satisfaction of qualified-applicants": ["grantedApplicants", "qualifiedApplicants"],
  "operator-coverage of qualifying-operators": ["operatorsLentTo", "qualifyingOperators"],
  "completion of year-target": ["lentThisYear", "yearTarget"],
  "overdue-rate of outstanding": ["overdue", "outstanding"],
  "bad-rate of outstanding": ["bad", "outstanding"],
};

/** Parts of a million of a per cent: `"2.1%"` is 21,000. */
function millionths(percent: string): bigint {
  const [, whole = "", decimals = ""] = /^(\d+)(?:\.(\d+))?%$/.exec(percent) ?? [];
  return BigInt(whole + decimals.padEnd(4, "0"));
}

/** The figure that is asked for, or the fact that is missing. */
function figure(row: Target, unit: TargetUnit): bigint | string {
  const asked = row.target === "overdue-rate" || row.target === "bad-rate" ? row.atMost : row.atLeast;
  if (asked === "province-average") {
    return unit.provinceOverdueRate === undefined ? "provinceOverdueRate" : millionths(unit.provinceOverdueRate);
  }
  if (asked === "own-target") {
    const points = row.target === "bad-rate" ? millionths(row.plusPoints ?? "0%") : 0n;
    return unit.ownBadRateTarget === undefined ? "ownBadRateTarget" : millionths(unit.ownBadRateTarget) + points;
  }
  if (asked === "set-by-authority") {
    const set = unit.setLimits?.[row.target];
    return set === undefined ? `setLimits.${row.target}` : millionths(set);
  }
  return millionths(asked);
}

function numberOf(fact: string | number | undefined): bigint | undefined {
  if (fact === undefined) return undefined;
  return typeof fact === "number" ? BigInt(fact) : fenIn(fact);
}

/** Shows a ratio with so many decimals, half up. */
function shown(part: bigint, whole: bigint, places: number): string {
  const digits = String(halfUp(part * 100n * 10n ** BigInt(places), whole)).padStart(places + 1, "0");
  return places === 0 ? `${digits}%` : `${digits.slice(0, -places)}.${digits.slice(-places)}%`;
}

export function judgeByHand(row: Target, unit: TargetUnit, asOf: string, v: TargetTermValues): ByHand {
  const applicants =
    row.target === "satisfaction" && (v.satisfactionOf !== "all-qualifying" || row.of !== "qualifying");
  const names = PARTS[`${row.target} of ${applicants ? "qualified-applicants" : row.of}`];
  if (names === undefined) throw new Error("no such target");
  const [part, whole] = names.map((name) => numberOf(unit[name]));
  const asked = figure(row, unit);
  const missing = [...names.filter((name) => unit[name] === undefined), ...(typeof asked === "string" ? [asked] : [])];
  if (part === undefined || whole === undefined) return { state: "undetermined", missing };
  if (whole === 0n) return v.emptyWhole === "met" ? { state: "met", missing: [] } : { state: "undetermined", missing };
  const places = row.target === "completion" ? (v.completionPlaces ?? 0) : (v.ratePlaces ?? 2);
  const percent = shown(part, whole, places);
  if (typeof asked === "string") return { state: "undetermined", percent, missing };
  // A published average has the decimals that are printed: the ratio is rounded half up to them before it is compared.
  const average =
    row.target === "overdue-rate" && row.atMost === "province-average" ? unit.provinceOverdueRate : undefined;
  const decimals = average === undefined ? 4 : (average.split(".")[1] ?? "%").length - 1;
  const unitOf = 10n ** BigInt(4 - decimals);
  const rounded = halfUp(part * 1_000_000n, whole * unitOf) * unitOf;
  const [is, bound] = average === undefined ? [part * 1_000_000n, asked * whole] : [rounded, asked];
  const isCeiling = row.target === "overdue-rate" || row.target === "bad-rate";
  if (isCeiling ? is <= bound : is >= bound) return { state: "met", percent, missing: [] };
  const isOpen = row.target === "completion" && asOf.slice(5) !== "12-31" && v.beforeYearEnd !== "unmet";
  return { state: isOpen ? "open" : "unmet", percent, missing: [] };
}
