import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand, GradingTermValues } from "../../../src/ledger/points/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";

/** The article under which tables of our own stand. */
export const ARTICLE = "changge-2017-64#information 19";

type OurGrading = {
  readonly kind: "grading";
  readonly pack: string;
  readonly edition: string;
  readonly stated: {
    readonly [ARTICLE]: { readonly gradeBands: readonly GradeBand[] } & Pick<GradingTermValues, "fractionalScore">;
  };
};

/** Terms with a table of our own. */
export function aTable(gradeBands: readonly GradeBand[], fractionalScore?: FractionalScore): OurGrading {
  return {
    kind: "grading",
    pack: "ours",
    edition: "1",
    stated: { [ARTICLE]: { gradeBands, ...(fractionalScore === undefined ? {} : { fractionalScore }) } },
  };
}

/** The bands of Changge as printed. */
export const CHANGGE_BANDS: readonly GradeBand[] = changge2017.grading.stated[ARTICLE].gradeBands;
