import { aboveMaximum, belowMinimum, repeatedId, unknownReference } from "../../base/input/wording.ts";
import { fenOf } from "../../base/money/amount.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { groupBy } from "../../kernel/groups.ts";
import { listOf } from "../../kernel/lists.ts";
import { members, memberWords } from "../../kernel/members.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { record, recordField } from "../../kernel/record.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { amount, count, day, text, yesNo } from "../../kernel/values.ts";
import type { BadLoans, Conduct, ConductKind, PlaceFacts, Town, Village } from "./types.ts";

export const badLoansRecord = /* @__PURE__ */ record<BadLoans>(
  "BadLoans",
  "What is bad (不良) of a balance.",
  () => ({
    bad: needed(amount("不良贷款", "bad loans")),
    balance: needed(
      amount("贷款余额", "balance outstanding", {
        zh: "含不良贷款；没有贷款的为零",
        en: "the bad ones among it; zero where there is no loan",
      }),
    ),
  }),
  { checks: [badWithin] },
);

export const conductKinds = /* @__PURE__ */ members(
  "ConductKind",
  "One of the judgements of conduct that an honour asks beside the rate (incentive measure 2).",
  {
    serviceWork: ["服务部（站）工作", "work of the service point"],
    support: ["支持农户信用贷款", "support of credit loans"],
    recoveryHelp: ["协助收回贷款", "help with recovery"],
    publicity: ["金融宣传配合", "publicity"],
  },
);

export const conductRecord = /* @__PURE__ */ record<Conduct>(
  "Conduct",
  "Whether each was done well; what is not known is left out.",
  () => ofEachConduct(doneWell),
);

/** Something for each judgement of conduct. */
export function ofEachConduct<T>(of: (kind: ConductKind) => T): { readonly [K in ConductKind]: T } {
  return Object.fromEntries(conductKinds.list.map((kind) => [kind, of(kind)])) as { readonly [K in ConductKind]: T }; // one for each
}

function doneWell(kind: ConductKind): Value<boolean, boolean, false> {
  const { zh, en } = memberWords(kind, conductKinds);
  return yesNo(zh, en);
}

function placeFields(): FieldsOf<Pick<Village, "allLoans" | "creditLoansThisYear" | "conduct">> {
  return {
    allLoans: recordField(badLoansRecord, "全部贷款", "all loans of the place", {
      zh: "熔断看这一项",
      en: "what the breaker looks at",
    }),
    creditLoansThisYear: recordField(badLoansRecord, "当年信用贷款", "its credit loans of this year", {
      zh: "授予称号看这一项",
      en: "what the honour looks at",
    }),
    conduct: recordField(conductRecord, "四项工作的评价", "judgements of conduct"),
  };
}

export const villageRecord = /* @__PURE__ */ record<Village>("Village", "A village (行政村).", () => ({
  village: needed(text("村", "village")),
  town: needed(text("镇", "town that it belongs to")),
  ...placeFields(),
}));

export const townRecord = /* @__PURE__ */ record<Town>("Town", "A town (镇).", () => ({
  town: needed(text("镇", "town")),
  administrativeVillages: needed(
    count("行政村数", "how many administrative villages it has", {
      zh: "没有列出的也算在内",
      en: "those that are not listed included",
    }),
  ),
  ...placeFields(),
}));

export const placeFactsRecord = /* @__PURE__ */ record<PlaceFacts>(
  "PlaceFacts",
  "What `reviewPlaces` needs to know. What is not known is left out.",
  () => ({
    asOf: needed(day("数据日", "day of the figures")),
    villages: needed(listOf(recordField(villageRecord, "村", "village"), "各村", "villages")),
    towns: needed(listOf(recordField(townRecord, "镇", "town"), "各镇", "towns")),
    refused: refusedField(),
  }),
  { checks: [eachPlaceOnce, townsKnown, villagesWithinTown] },
);

function badWithin({ bad, balance }: BadLoans): readonly Found[] {
  return fenOf(bad) > fenOf(balance) ? [{ issue: aboveMaximum("", "balance"), path: ["bad"] }] : [];
}

function eachPlaceOnce({ villages, towns }: PlaceFacts): readonly Found[] {
  const isNamed = ({ village, town }: Partial<Village>): boolean => village !== undefined && town !== undefined;
  const names = villages.map((v) => (isNamed(v) ? JSON.stringify([v.town, v.village]) : undefined));
  return [
    ...repeated(names).map((i) => ({ issue: repeatedId(""), path: ["villages", i, "village"] })),
    ...repeated(towns.map(({ town }) => town)).map((i) => ({ issue: repeatedId(""), path: ["towns", i, "town"] })),
  ];
}

function townsKnown({ villages, towns }: PlaceFacts): readonly Found[] {
  const known = new Set<string | undefined>(towns.map(({ town }) => town)).add(undefined);
  return villages.flatMap(({ town }, i) =>
    known.has(town) ? [] : [{ issue: unknownReference(""), path: ["villages", i, "town"] }],
  );
}

function villagesWithinTown({ villages, towns }: PlaceFacts): readonly Found[] {
  const ofTown = groupBy(villages, ({ town }) => town);
  return towns.flatMap(({ town, administrativeVillages }, i) => {
    const listed = ofTown.get(town)?.length ?? 0;
    if (!(listed > administrativeVillages)) return [];
    return [{ issue: belowMinimum("", String(listed)), path: ["towns", i, "administrativeVillages"] }];
  });
}
