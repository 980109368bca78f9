import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { GradingTerms } from "../../ledger/points/grading-terms.ts";

/**
 * A scorecard (评分卡) as data: a base, items that add or deduct points (一基础 一加分 一减分), vetoes
 * (一否决), and the table of grades. Points have at most two decimals and are not negative: the group of an
 * item says whether they are added or deducted.
 */
export interface Scorecard {
  readonly kind: "scorecard";
  readonly card: string;
  readonly edition: string;
  readonly title: Bilingual;
  /** `illustrative`: made up to show the form; no document prints its points. */
  readonly standing: "official" | "illustrative";
  readonly base: number;
  readonly groups: readonly CardGroup[];
  readonly items: readonly CardItem[];
  readonly vetoes: readonly CardVeto[];
  readonly grading: GradingTerms;
}

/** A group of items. */
export interface CardGroup {
  readonly group: string;
  readonly label: Bilingual;
  readonly part: "addition" | "deduction";
  /** The most points that its items count for together; absent: no cap. */
  readonly cap?: number;
}

/** One item (指标) with how its fact becomes points. */
export type CardItem = CardItemHead &
  (
    | { readonly type: "flag"; /** Points where it is so. */ readonly points: number }
    | {
        readonly type: "per-unit";
        /** Points for each whole unit. */
        readonly points: number;
        /** The most points that it counts for. */
        readonly cap: number;
      }
    | { readonly type: "bands"; readonly bands: readonly PointBand[] }
    | { readonly type: "choice"; readonly options: readonly CardOption[] }
  );

interface CardItemHead {
  readonly item: string;
  readonly label: Bilingual;
  readonly group: string;
  /** Where the item stands, if a document names it. */
  readonly source?: Citation;
  /** A promise that more of it never lowers (or never raises) the score; not for a choice. */
  readonly direction?: "more-is-better" | "more-is-worse";
  /** `false` for what a household cannot change, such as its age or what has happened; absent: it can. */
  readonly changeable?: false;
}

/** Figures from one to another, and their points. An absent edge is open; bands may not overlap. */
export interface PointBand {
  /** The lowest figure, included. */
  readonly from?: number;
  /** The figure below which the band ends, not included. */
  readonly below?: number;
  readonly points: number;
}

/** One named answer and its points. */
export interface CardOption {
  readonly option: string;
  readonly label: Bilingual;
  readonly points: number;
}

/** A veto (一票否决项): if it applies there is no grade, whatever the score. */
export interface CardVeto {
  readonly veto: string;
  readonly label: Bilingual;
  readonly source?: Citation;
}
