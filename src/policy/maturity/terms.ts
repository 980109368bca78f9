import { wrongCount } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { memberWords, oneOf, setOf } from "../../kernel/members.ts";
import type { Value } from "../../kernel/value.ts";
import { count, word } from "../../kernel/values.ts";
import { maturityGroupings, maturityKinds, treatments } from "./kinds.ts";
import { maturityReadings } from "./readings.ts";
import type { MaturityKind, MaturityTermValues, Treatment } from "./types.ts";

export const maturityTermsKind = /* @__PURE__ */ termsKind<
  "maturity",
  MaturityTermValues,
  unknown,
  typeof maturityReadings
>({
  kind: "maturity",
  name: "Maturity",
  about: "What the terms can say about loans that fall due. A treatment that they do not offer is not looked at.",
  functions: ["listMaturities", "classifyMaturity"],
  fields: () => ({
    maturityList: setOf(maturityGroupings, "到期清单的分解方式", "breakdown of the list of maturities"),
    maturityKinds: listOf(
      oneOf(maturityKinds, "分类", "kind"),
      "到期贷款分类",
      "kinds of loans that fall due",
      { once: true, checks: [allKinds] },
      { zh: "各类都要列出", en: "every kind is named" },
    ),
    collect: offered("collect"),
    extend: offered("extend"),
    renew: offered("renew"),
    convert: offered("convert"),
    compensate: offered("compensate"),
    jointCollection: offered("jointCollection"),
    sue: offered("sue"),
    extensionConditions: word("required", "展期续贷条件", "conditions of extension and renewal", {
      zh: "由贷款机构判断是否符合（符合条件的展期续贷）",
      en: "the lender judges whether they are met (符合条件的展期续贷)",
    }),
    extensionOfOverdue: word("offered", "逾期贷款的展期", "extension of an overdue loan", {
      zh: "处置逾期贷款的措施中列有展期的",
      en: "where extension is among the measures for overdue loans",
    }),
    compensationConditions: word("required", "代偿条件", "conditions of compensation", {
      zh: "代偿另有条件（符合条件的代偿）",
      en: "conditions of its own (符合条件的代偿)",
    }),
    jointCollectionFor: word("thriving-and-no-longer-poor", "联动催收对象", "whom joint collection is for", {
      zh: "产业发展良好、已经脱贫的",
      en: "those whose project thrives and who are no longer poor",
    }),
    mostRenewals: count("续贷展期次数上限", "most renewals and extensions", {
      zh: "同一笔贷款续贷与展期合计",
      en: "of one loan, both together",
    }),
  }),
  readings: maturityReadings,
});

function offered(treatment: Treatment): Value<"offered", "offered", false> {
  const { zh, en } = memberWords(treatment, treatments);
  return word("offered", zh, en);
}

function allKinds(kinds: readonly MaturityKind[]): readonly Found[] {
  const { length } = maturityKinds.list;
  return kinds.length === length ? [] : [{ issue: wrongCount("", "maturityKinds", length), path: [] }];
}
