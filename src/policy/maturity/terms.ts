import * as z from "zod";
import { wrongCount } from "../../base/input/wording.ts";
import { between, eachOnce, type Found } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { countField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { maturityOnRestDayField } from "../../ledger/legacy.ts";
import { maturityReadings } from "./readings.ts";

/** The kinds into which loans that fall due are sorted (到期分类). */
export const MATURITY_KINDS = [
  /** 有还款能力、有还款意愿. */
  "able-and-willing",
  /** 有还款意愿且持续需要资金. */
  "willing-still-in-need",
  /** 有还款意愿、无还款能力. */
  "willing-but-unable",
  /** 无还款意愿(赖账户). */
  "unwilling",
  /** 死亡. */
  "deceased",
] as const;

/** One of them. */
export type MaturityKind = (typeof MATURITY_KINDS)[number];

/** What can be done about a loan that falls due or is overdue (分类处置). */
export const TREATMENTS = [
  /** 现金清收. */
  "collect",
  /** 展期. */
  "extend",
  /** (无还本)续贷. */
  "renew",
  /** 转化为一般贷款. */
  "convert",
  /** 代偿. */
  "compensate",
  /** "1+5"联动催收. */
  "jointCollection",
  /** 依法起诉. */
  "sue",
] as const;

/** One of them. */
export type Treatment = (typeof TREATMENTS)[number];

/** How a list of maturities is broken down. */
export type MaturityGrouping = "month" | "township" | "lender";

/** What the terms can say about loans that fall due. A treatment that they do not offer is not looked at. */
export interface MaturityTermValues {
  readonly maturityList?: readonly MaturityGrouping[];
  readonly maturityKinds?: readonly MaturityKind[];
  readonly collect?: "offered";
  readonly extend?: "offered";
  readonly renew?: "offered";
  readonly convert?: "offered";
  readonly compensate?: "offered";
  readonly jointCollection?: "offered";
  readonly sue?: "offered";
  /** Extension and renewal ask for conditions that the lender judges (符合条件的展期续贷). */
  readonly extensionConditions?: "required";
  /** Compensation asks for conditions of its own (符合条件的代偿). */
  readonly compensationConditions?: "required";
  /** Joint collection is for those whose project thrives and who are no longer poor. */
  readonly jointCollectionFor?: "thriving-and-no-longer-poor";
  /** Renewals and extensions of one loan together. */
  readonly mostRenewals?: number;
  /** Of which kind is one who is willing, unable and still in need. */
  readonly inNeedAndUnable?: "willing-still-in-need" | "willing-but-unable";
  /** The treatments that are open to each kind. */
  readonly kindTreatments?: { readonly [K in MaturityKind]: readonly Treatment[] };
  readonly maturityOnRestDay?: MaturityOnRestDay;
}

/** Terms for `listMaturities` and `classifyMaturity`. */
export type MaturityTerms<Article extends Citation = Citation> = Terms<"maturity", MaturityTermValues, Article>;

/** The schema of a way to break maturities down. */
export const groupingsField: z.ZodType<readonly MaturityGrouping[], readonly MaturityGrouping[]> =
  /* @__PURE__ */ (() =>
    between<readonly MaturityGrouping[]>(z.array(z.enum(["month", "township", "lender"])).min(1), eachOnce))();

/** The schema of {@link MaturityTermValues}. */
export const maturityTermValuesSchema: z.ZodType<MaturityTermValues, MaturityTermValues> = /* @__PURE__ */ (() => {
  const offered = z.exactOptional(z.literal("offered"));
  const required = z.exactOptional(z.literal("required"));
  const treatments = between<readonly Treatment[]>(z.array(z.enum(TREATMENTS)), eachOnce);
  return z.strictObject({
    maturityList: z.exactOptional(groupingsField),
    maturityKinds: z.exactOptional(
      between<readonly MaturityKind[]>(z.array(z.enum(MATURITY_KINDS)), eachOnce, allKinds),
    ),
    collect: offered,
    extend: offered,
    renew: offered,
    convert: offered,
    compensate: offered,
    jointCollection: offered,
    sue: offered,
    extensionConditions: required,
    compensationConditions: required,
    jointCollectionFor: z.exactOptional(z.literal("thriving-and-no-longer-poor")),
    mostRenewals: z.exactOptional(countField),
    inNeedAndUnable: z.exactOptional(z.enum(["willing-still-in-need", "willing-but-unable"])),
    kindTreatments: z.exactOptional(
      z.strictObject({
        "able-and-willing": treatments,
        "willing-still-in-need": treatments,
        "willing-but-unable": treatments,
        unwilling: treatments,
        deceased: treatments,
      }),
    ),
    maturityOnRestDay: maturityOnRestDayField,
  });
})();

/** The schema of {@link MaturityTerms}. */
export const maturityTermsSchema: z.ZodType<MaturityTerms> = /* @__PURE__ */ (() =>
  termsSchema("maturity", maturityTermValuesSchema, maturityReadings))();

function allKinds(kinds: readonly MaturityKind[]): readonly Found[] {
  if (kinds.length === MATURITY_KINDS.length) return [];
  return [{ issue: wrongCount("", "maturityKinds", MATURITY_KINDS.length), path: [] }];
}
