import { owns } from "../../base/input/own-fields.ts";
import { notListed, repeatedId } from "../../base/input/wording.ts";
import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { termsKind } from "../../kernel/kind.ts";
import { either, listOf } from "../../kernel/lists.ts";
import { memberWords, oneOf, someOf } from "../../kernel/members.ts";
import { record, union, unionField } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { citation, percentBetween, percentTerm, word, yes } from "../../kernel/values.ts";
import { limitSources, targetNames, targetWholes } from "./measures.ts";
import { targetReadings } from "./readings.ts";
import type {
  BadRateTarget,
  CollectionTarget,
  CompletionTarget,
  CoverageTarget,
  CreditHouseholdsTarget,
  CreditLinesTarget,
  LimitSource,
  OperatorCoverageTarget,
  OverdueRateTarget,
  RatedTarget,
  SatisfactionTarget,
  Target,
  TargetName,
  TargetTermValues,
  TargetWhole,
} from "./types.ts";

/** A field that every row has, and one that a row may have. */
type Always<V> = Value<V, unknown, true>;
type Maybe<V> = Value<V, unknown, false>;

/** What a row begins with: its target, and the wholes of which it may count a share. */
function rowOf<N extends TargetName, W extends TargetWhole>(
  target: N,
  ...wholes: readonly [W, ...W[]]
): { readonly target: Always<N>; readonly of: Always<W> } {
  const { zh, en } = memberWords(target, targetNames);
  return {
    target: needed(word(target, zh, en)),
    of: needed(oneOf(someOf(targetWholes, ...wholes), "分母", "whole of which the share is counted")),
  };
}

function share(zh: string, en: string, help: { readonly zh: string; readonly en: string }): Maybe<Percent> {
  return percentBetween(0, WHOLE_PPM, 4)(zh, en, help);
}

function rowSource(): Maybe<Citation> {
  return citation("条文", "article that sets it", {
    zh: "不同于目标表条文时",
    en: "where it is not that of the table",
  });
}

/** 超过, 低于, 不满: where a document leaves the figure itself out. */
function edge(): Maybe<true> {
  return yes("不含本数", "the figure itself is not within", {
    zh: "文件写“超过”“低于”“不满”的；未填即含本数",
    en: "where a document says above or below; absent: it is within",
  });
}

/** A share that is to be reached: the figure of the document, or what the authority sets (the document prints none). */
function floor(figure: typeof share = share): {
  readonly atLeast: Always<Percent | "set-by-authority">;
  readonly strictly: Maybe<true>;
  readonly source: Maybe<Citation>;
} {
  const asSet = oneOf(someOf(limitSources, "set-by-authority"), "目标来源", "where the figure comes from");
  const help = { zh: "达到、以上：含本数", en: "达到, 以上: the figure itself is enough" };
  return { atLeast: needed(either(figure("不低于", "least", help), asSet)), strictly: edge(), source: rowSource() };
}

/** A rate that is not to be passed. */
function ceiling<Relative extends LimitSource>(
  relative: Relative,
): {
  readonly atMost: Always<Percent | Relative | "set-by-authority">;
  readonly strictly: Maybe<true>;
  readonly source: Maybe<Citation>;
} {
  const sources = someOf<LimitSource, Relative | "set-by-authority">(limitSources, relative, "set-by-authority");
  const help = { zh: "以下、不高于：含本数", en: "以下, 不高于: the figure itself is not too much" };
  const elsewhere = oneOf(sources, "目标来源", "where the figure comes from");
  return {
    atMost: needed(either(share("不高于", "most", help), elsewhere)),
    strictly: edge(),
    source: rowSource(),
  };
}

export const ratedTargetRecord = /* @__PURE__ */ record<RatedTarget>(
  "RatedTarget",
  "Households that are to be rated (评级面, 评级率).",
  () => ({ ...rowOf("rated", "registered", "with-need"), ...floor() }),
);

export const creditLinesTargetRecord = /* @__PURE__ */ record<CreditLinesTarget>(
  "CreditLinesTarget",
  "Households that are to have a credit line (授信面).",
  () => ({ ...rowOf("credit-lines", "registered", "qualifying"), ...floor() }),
);

export const coverageTargetRecord = /* @__PURE__ */ record<CoverageTarget>(
  "CoverageTarget",
  "Households that are to be lent to (覆盖面, 应贷尽贷).",
  () => ({ ...rowOf("coverage", "registered", "with-need", "qualifying", "qualifying-with-need"), ...floor() }),
);

export const satisfactionTargetRecord = /* @__PURE__ */ record<SatisfactionTarget>(
  "SatisfactionTarget",
  "Of those that qualify, whom to lend to (贷款满足率): which of them are counted is an open point.",
  () => ({ ...rowOf("satisfaction", "qualifying", "qualified-applicants"), ...floor() }),
);

export const operatorCoverageTargetRecord = /* @__PURE__ */ record<OperatorCoverageTarget>(
  "OperatorCoverageTarget",
  "Operators that are to be lent to (应贷尽贷).",
  () => ({ ...rowOf("operator-coverage", "qualifying-operators"), ...floor() }),
);

export const completionTargetRecord = /* @__PURE__ */ record<CompletionTarget>(
  "CompletionTarget",
  "What is to be lent of the year's target (完成率); more than all of it can be asked.",
  () => ({ ...rowOf("completion", "year-target"), ...floor(percentTerm) }),
);

export const overdueRateTargetRecord = /* @__PURE__ */ record<OverdueRateTarget>(
  "OverdueRateTarget",
  "The overdue rate (逾期率) that is not to be passed; `province-average`: that of the province.",
  () => ({ ...rowOf("overdue-rate", "outstanding"), ...ceiling("province-average") }),
);

export const badRateTargetRecord = /* @__PURE__ */ record<BadRateTarget>(
  "BadRateTarget",
  "The bad-loan rate (不良率) that is not to be passed; `own-target`: the lender's own, and so many points on it.",
  () => {
    const { atMost, strictly, source } = ceiling("own-target");
    const points = share("加几个百分点", "percentage points on it", { zh: "加在自身目标上", en: "with `own-target`" });
    return { ...rowOf("bad-rate", "outstanding"), atMost, plusPoints: points, strictly, source };
  },
);

export const collectionTargetRecord = /* @__PURE__ */ record<CollectionTarget>(
  "CollectionTarget",
  "What is to be collected of what fell due (到期回收率).",
  () => ({ ...rowOf("collection", "matured"), ...floor() }),
);

export const creditHouseholdsTargetRecord = /* @__PURE__ */ record<CreditHouseholdsTarget>(
  "CreditHouseholdsTarget",
  "How many of the households are to be credit households (信用户), as honours of villages and towns ask.",
  () => ({ ...rowOf("credit-households", "registered"), ...floor() }),
);

export const target = /* @__PURE__ */ union<Target>(
  "Target",
  "One target, with the whole of which it counts a share.",
  () => [
    ratedTargetRecord,
    creditLinesTargetRecord,
    coverageTargetRecord,
    satisfactionTargetRecord,
    operatorCoverageTargetRecord,
    completionTargetRecord,
    overdueRateTargetRecord,
    badRateTargetRecord,
    collectionTargetRecord,
    creditHouseholdsTargetRecord,
  ],
  "target",
);

export const targetTermsKind = /* @__PURE__ */ termsKind<"targets", TargetTermValues, unknown, typeof targetReadings>({
  kind: "targets",
  name: "Target",
  about: "What the terms can say about targets.",
  functions: ["assessTargets"],
  fields: () => ({
    targets: listOf(unionField(target, "目标", "target"), "目标", "targets", {
      atLeast: 1,
      checks: [setOnce, pointsOnOwnTarget],
    }),
  }),
  readings: targetReadings,
});

/** The limit of a row: a figure, or the word for where it comes from. */
export function limitOf(row: Target): Percent | "set-by-authority" | "province-average" | "own-target" {
  return owns(row, "atLeast") ? row.atLeast : row.atMost;
}

/** Two figures for one ratio would contradict each other; a figure beside a relative limit does not. */
function setOnce(rows: readonly Target[]): readonly Found[] {
  const keys = rows.map((row) => {
    const { target, of }: Partial<Target> = row;
    const limit = limitOf(row) as string | undefined; // a row may be wrong in itself
    if (target === undefined || of === undefined || limit === undefined) return undefined;
    // What the authority sets comes by the name of the target alone.
    if (limit === "set-by-authority") return JSON.stringify([target, limit]);
    return JSON.stringify([target, of, limit.endsWith("%") ? "figure" : limit]);
  });
  return repeated(keys).map((i) => ({ issue: repeatedId(""), path: [i, "target"] }));
}

function pointsOnOwnTarget(rows: readonly Target[]): readonly Found[] {
  return rows.flatMap((row, i) =>
    row.target === "bad-rate" && row.plusPoints !== undefined && row.atMost !== "own-target"
      ? [{ issue: notListed("", ["own-target"]), path: [i, "atMost"] }]
      : [],
  );
}
