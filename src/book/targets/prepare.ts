import { owns } from "../../base/input/own-fields.ts";
import { INCLUSIVE } from "../../kernel/law.ts";
import { basisOfRow } from "../../kernel/basis-of-row.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { type UnderTerms, withReadingsOf } from "../../kernel/terms.ts";
import type { Percent } from "../../base/money/percent.ts";
import { type AmountMeasure, type CountMeasure, measureOf } from "./measures.ts";
import type { targetReadings } from "./readings.ts";
import { limitOf, targetTermsKind } from "./terms.ts";
import type { Target, TargetName, TargetTerms, TargetWhole } from "./types.ts";

/** A target with the facts that it compares, and what it rests on. */
export interface PreparedTarget {
  readonly target: TargetName;
  readonly of: TargetWhole;
  readonly must: "at-least" | "at-most";
  /** Whether the figure itself is left out. */
  readonly strictly: boolean;
  readonly measure: CountMeasure | AmountMeasure;
  readonly limit:
    | { readonly by: "document"; readonly percent: Percent }
    | { readonly by: "own-target"; readonly plusPoints: Percent }
    | { readonly by: "province-average" | "set-by-authority" };
  readonly places: number;
  readonly basis: readonly Basis[];
}

/** How ratios are shown; what no target needs is absent. */
export interface TargetDisplay {
  /** Decimals, half up. */
  readonly ratePlaces?: number;
  readonly completionPlaces?: number;
  readonly basis: readonly Basis[];
}

/** Terms of targets laid flat. */
export interface PreparedTargets {
  /** In the document's order. */
  readonly rows: readonly PreparedTarget[];
  readonly openBeforeYearEnd: boolean;
  readonly yearEndBasis: readonly Basis[];
  readonly emptyIsMet: boolean;
  readonly emptyBasis: readonly Basis[];
  readonly display: TargetDisplay;
  readonly under: UnderTerms;
}

/** The targets to which each open point matters. */
const MATTERS = {
  "targets/satisfaction-of": ({ target, of }) => target === "satisfaction" && of === "qualifying",
  "targets/before-year-end": isCompletion,
  "targets/empty-whole": () => true,
  "portfolio/rate-places": (row) => !isCompletion(row),
  "portfolio/completion-places": isCompletion,
} as const satisfies Record<keyof typeof targetReadings, (row: Target) => boolean>;

function isCompletion({ target }: Pick<Target, "target">): boolean {
  return target === "completion";
}

/** Prepares terms of targets that the door has let in; throws where they name none. */
export function prepareTargets(terms: TargetTerms): PreparedTargets {
  const { values: v, basisOf, under } = lay(targetTermsKind, terms);
  const targets = v.targets ?? [];
  refuseAny(targets.length === 0 ? [missing("terms.targets")] : []);
  const { ratePlaces, completionPlaces } = v;
  const rows = targets.map((row): PreparedTarget => {
    const isOpen = MATTERS["targets/satisfaction-of"](row);
    const of = isOpen && v.satisfactionOf === "qualified-applicants" ? "qualified-applicants" : row.of;
    const stated = basisOfRow("targets", row.source, basisOf("targets"));
    return {
      target: row.target,
      of,
      must: owns(row, "atLeast") ? "at-least" : "at-most",
      strictly: row.strictly === true,
      measure: measureOf(row.target, of),
      limit: laidLimit(row),
      places: isCompletion(row) ? completionPlaces : ratePlaces,
      basis: [...stated, ...(isOpen ? basisOf("satisfactionOf") : []), ...(row.strictly === true ? [] : [INCLUSIVE])],
    };
  });
  const showsRates = targets.some(MATTERS["portfolio/rate-places"]);
  const showsCompletion = targets.some(isCompletion);
  return {
    rows,
    openBeforeYearEnd: v.beforeYearEnd === "open",
    yearEndBasis: basisOf("beforeYearEnd"),
    emptyIsMet: v.emptyWhole === "met",
    emptyBasis: basisOf("emptyWhole"),
    display: {
      ...(showsRates ? { ratePlaces } : {}),
      ...(showsCompletion ? { completionPlaces } : {}),
      basis: [...(showsRates ? basisOf("ratePlaces") : []), ...(showsCompletion ? basisOf("completionPlaces") : [])],
    },
    under: withReadingsOf(under, MATTERS, targets),
  };
}

function laidLimit(row: Target): PreparedTarget["limit"] {
  const limit = limitOf(row);
  switch (limit) {
    case "province-average":
    case "set-by-authority":
      return { by: limit };
    case "own-target":
      return { by: limit, plusPoints: (row.target === "bad-rate" ? row.plusPoints : undefined) ?? "0%" };
    default:
      return { by: "document", percent: limit };
  }
}
