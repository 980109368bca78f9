import { owns } from "../../base/input/own-fields.ts";
import type { MadeUnder } from "../../kernel/made.ts";
import { aboveMaximum, belowMinimum } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type Found, inOrderOf } from "../../kernel/between.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { record } from "../../kernel/record.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { needed } from "../../kernel/value.ts";
import { gradingTerms, type PreparedGrading } from "./grade-of.ts";
import { hundredthsOf, points, pointsOf } from "./points.ts";
import type { GradingTerms, ScoreDomain } from "./types.ts";

/** Scores in a row that no band has, or that several have, with one of them as a witness. */
export interface BandFault {
  readonly from: number;
  readonly through: number;
  readonly witness: number;
  /** The grades whose bands have it; empty for a gap. */
  readonly grades: readonly string[];
}

/** The result of `analyseBands`. */
export interface BandAnalysis {
  readonly kind: "band-analysis";
  readonly domain: ScoreDomain;
  readonly gaps: readonly BandFault[];
  readonly overlaps: readonly BandFault[];
  /** Whether each score of the domain has exactly one band. */
  readonly sound: boolean;
  readonly basis: readonly Basis[];
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  /** None: the bands are taken as printed. */
  readonly readings: readonly ChosenReading[];
}

/** The most scores that are gone through. */
const MOST_SCORES = 1_000_000;

export const scoreDomainRecord = /* @__PURE__ */ record<ScoreDomain>(
  "ScoreDomain",
  "The scores over which a table is looked at: every `step` from one score to another, both included.",
  () => ({
    from: needed(points("下端", "lowest score")),
    through: needed(points("上端", "highest score")),
    step: needed(
      points("步长", "step", {
        zh: "如 1（整分）、0.5（半分）、0.01",
        en: "such as 1 (whole points), 0.5 (halves) or 0.01 (hundredths)",
      }),
    ),
  }),
  {
    checks: [
      /* @__PURE__ */ inOrderOf("from", "through", "上端不得小于下端", "must not be below from"),
      stepGoesThrough,
    ],
  },
);

function stepGoesThrough({ from, through, step }: ScoreDomain): readonly Found[] {
  if (step <= 0) return [{ issue: belowMinimum("", "0.01"), path: ["step"] }];
  if (!((through - from) / step + 1 > MOST_SCORES)) return [];
  return [{ issue: aboveMaximum("", String(MOST_SCORES)), path: ["step"] }];
}

const door = /* @__PURE__ */ policy({ terms: gradingTerms, facts: scoreDomainRecord, called: "domain" });

/**
 * Looks for gaps and overlaps in a printed table of grades, over the scores that can occur.
 *
 * @remarks
 * **Source** the terms name it; in Changge information measure article 19.
 * **Units** points of at most two decimals. **Boundary** the bands are taken as printed; the reading
 * `grading/fractional-score`, which bridges the gaps, plays no part.
 * @throws InputError for terms or a domain of the wrong shape, and for more than a million scores.
 * @example
 * ```ts
 * import { analyseBands } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * analyseBands(changge2017.grading, { from: 0, through: 120, step: 1 }).sound; // => true
 * analyseBands(changge2017.grading, { from: 0, through: 120, step: 0.01 }).gaps.map((gap) => [gap.from, gap.through]);
 * // => [[79.01, 79.99], [86.01, 86.99], [95.01, 95.99]]
 * ```
 */
export function analyseBands<const T extends GradingTerms>(
  terms: T & NeedsTerm<T, "gradeBands">,
  domain: ScoreDomain,
): BandAnalysis {
  const [t, own] = door.admit(terms, domain);
  domain = own;
  const { gaps, overlaps } = faultsOf(domain, t.bands);
  const { from, through, step } = domain;
  return {
    kind: "band-analysis",
    domain: { from, through, step },
    gaps,
    overlaps,
    sound: gaps.length === 0 && overlaps.length === 0,
    basis: t.basis.filter((b) => !owns(b, "term") || b.term === "gradeBands"),
    ...t.used,
    readings: [],
  };
}

/** Scores that no band has, and scores that several have, in the order of scores; bands in the order of the document. */
export function faultsOf(
  domain: ScoreDomain,
  bands: PreparedGrading["bands"],
): { readonly gaps: readonly BandFault[]; readonly overlaps: readonly BandFault[] } {
  const [first, most, step] = [hundredthsOf(domain.from), hundredthsOf(domain.through), hundredthsOf(domain.step)];
  const turns = bands
    .flatMap(({ from, through }, place) => [
      { at: from, place, begins: true },
      { at: through + 1, place, begins: false },
    ])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const gaps: BandFault[] = [];
  const overlaps: BandFault[] = [];
  const here = new Set<number>();
  let before = "";
  let turn = 0;
  for (let score = first; score <= most;) {
    for (let next = turns[turn]; next !== undefined && next.at <= score; next = turns[++turn]) {
      if (next.begins) here.add(next.place);
      else here.delete(next.place);
    }
    // Up to the next edge all scores have the same bands.
    const end = Math.min(turns[turn]?.at ?? Infinity, most + 1);
    const last = first + Math.floor((end - 1 - first) / step) * step;
    const grades = [...here].sort((a, b) => a - b).flatMap((place) => bands[place]?.grade ?? []);
    const key = grades.length === 1 ? "" : JSON.stringify(grades);
    const faults = grades.length === 0 ? gaps : overlaps;
    const fault = faults.at(-1);
    const [from, through] = [pointsOf(score), pointsOf(last)];
    if (key !== "" && key === before && fault !== undefined) faults[faults.length - 1] = { ...fault, through };
    else if (key !== "") faults.push({ from, through, witness: from, grades });
    before = key;
    score = last + step;
  }
  return { gaps, overlaps };
}
