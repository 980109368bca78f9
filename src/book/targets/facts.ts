import { aboveMaximum } from "../../base/input/wording.ts";
import { fenOf } from "../../base/money/amount.ts";
import { type PercentInput, WHOLE_PPM } from "../../base/money/percent.ts";
import type { Found } from "../../kernel/between.ts";
import { percentWithin } from "../../kernel/fields.ts";
import { listOf } from "../../kernel/lists.ts";
import { memberWords } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { amount, count, day, percent, text } from "../../kernel/values.ts";
import { programmeCountFields } from "../portfolio/facts.ts";
import { targetNames } from "./measures.ts";
import type { SetTargetLimits, TargetFacts, TargetName, TargetUnit } from "./types.ts";

/** A rate of at most 100 %. */
function share(zh: string, en: string): Value<PercentInput, number, false> {
  const any = percent(zh, en);
  return {
    ...any,
    schema: () => percentWithin(0, WHOLE_PPM, 4),
    read: (value) => {
      const ppm = any.read(value);
      return ppm !== undefined && ppm <= WHOLE_PPM ? ppm : undefined;
    },
  };
}

export const setTargetLimitsRecord = /* @__PURE__ */ record<SetTargetLimits>(
  "SetTargetLimits",
  "The figures that the authority set, by target, where the terms say that it sets them.",
  () => {
    const limit = (target: TargetName): Value<PercentInput, number, false> => {
      const { zh, en } = memberWords(target, targetNames);
      return (target === "completion" ? percent : share)(`下达的${zh}目标`, `the set figure (${en})`);
    };
    return Object.fromEntries(targetNames.list.map((target) => [target, limit(target)])) as FieldsOf<SetTargetLimits>; // one for each
  },
);

export const targetUnitRecord = /* @__PURE__ */ record<TargetUnit>(
  "TargetUnit",
  "What was done towards the targets by one unit: a county, a township, a lender. What is not known is left out.",
  () => {
    const counts = programmeCountFields();
    return {
      unit: needed(text("单位", "name of the unit", { zh: "如阿岗镇", en: "such as 阿岗镇" })),
      registeredHouseholds: counts.registeredHouseholds,
      householdsWithNeed: counts.householdsWithNeed,
      qualifyingHouseholds: counts.qualifyingHouseholds,
      qualifyingWithNeed: count("有贷款需求且符合条件的户", "households with need that qualify"),
      qualifiedApplicants: counts.qualifiedApplicants,
      qualifyingOperators: count("符合条件的经营主体", "operators that qualify", {
        zh: "并带动贫困户的",
        en: "and carry poor households along",
      }),
      ratedHouseholds: count("已评级户数", "rated households", { zh: "建档立卡户中", en: "registered ones" }),
      ratedWithNeed: count("有贷款需求户中的已评级户数", "rated households among those with need"),
      registeredWithLine: count("建档立卡户中的已授信户数", "registered households with a credit line"),
      qualifyingWithLine: count("符合条件户中的已授信户数", "qualifying households with a credit line"),
      registeredLentTo: count("建档立卡户中的已获贷户数", "registered households lent to"),
      withNeedLentTo: count("有贷款需求户中的已获贷户数", "households with need that were lent to"),
      qualifyingLentTo: count("符合条件户中的已获贷户数", "qualifying households lent to"),
      qualifyingWithNeedLentTo: count(
        "有需求且符合条件户中的已获贷户数",
        "qualifying households with need that were lent to",
      ),
      grantedApplicants: counts.grantedApplicants,
      operatorsLentTo: count("已获贷经营主体数", "operators lent to", {
        zh: "符合条件的经营主体中",
        en: "of those that qualify",
      }),
      yearTarget: amount("年度目标任务", "the year's target", counts.yearTarget.help),
      lentThisYear: amount("本年新增贷款", "yuan lent this year", { zh: "asOf 所在年度", en: "the year of `asOf`" }),
      outstanding: amount("贷款余额", "yuan outstanding"),
      overdue: amount("逾期余额", "yuan overdue", { zh: "贷款余额中", en: "of those outstanding" }),
      bad: amount("不良余额", "yuan of bad loans", { zh: "贷款余额中", en: "of those outstanding" }),
      matured: amount("到期贷款金额", "yuan that fell due", { zh: "本期内", en: "in the period of the target" }),
      maturedRepaid: amount("到期贷款收回金额", "yuan collected of those", {
        zh: "展期、续贷未收回的不计",
        en: "what was extended or renewed is not collected",
      }),
      creditHouseholds: count("信用户数", "credit households", { zh: "建档立卡户中", en: "registered ones" }),
      ownBadRateTarget: share("自身不良率目标", "the own target for the bad-loan rate"),
      provinceOverdueRate: share("全省平均逾期率", "the province's overdue rate"),
      setLimits: recordField(setTargetLimitsRecord, "下达的目标", "the figures that the authority set", {
        zh: "条件规定由主管部门下达的，按目标填",
        en: "by target, where the terms say that it sets them",
      }),
    };
  },
  { checks: [partsWithinWholes] },
);

export const targetFactsRecord = /* @__PURE__ */ record<TargetFacts>(
  "TargetFacts",
  "What `assessTargets` needs to know.",
  () => ({
    asOf: needed(day("截止日", "day of the figures", { zh: "当日终了", en: "at its end" })),
    units: needed(listOf(recordField(targetUnitRecord, "单位", "unit"), "单位", "units", { once: "unit" })),
    refused: refusedField(),
  }),
);

/** Every count with the whole that it is part of. What was lent this year may pass its target. */
const PARTS = [
  ["ratedHouseholds", "registeredHouseholds"],
  ["ratedWithNeed", "householdsWithNeed"],
  ["qualifyingWithNeed", "qualifyingHouseholds"],
  ["qualifyingWithNeed", "householdsWithNeed"],
  ["registeredWithLine", "registeredHouseholds"],
  ["qualifyingWithLine", "qualifyingHouseholds"],
  ["registeredLentTo", "registeredHouseholds"],
  ["withNeedLentTo", "householdsWithNeed"],
  ["qualifyingLentTo", "qualifyingHouseholds"],
  ["qualifyingWithNeedLentTo", "qualifyingWithNeed"],
  ["grantedApplicants", "qualifiedApplicants"],
  ["operatorsLentTo", "qualifyingOperators"],
  ["creditHouseholds", "registeredHouseholds"],
] as const;

/** Every amount with the whole that it is part of. */
const AMOUNTS = [
  ["overdue", "outstanding"],
  ["bad", "outstanding"],
  ["maturedRepaid", "matured"],
] as const;

function partsWithinWholes(unit: TargetUnit): readonly Found[] {
  const tooMuch = AMOUNTS.filter(([fact, of]) => {
    const [part, whole] = [unit[fact], unit[of]];
    return part !== undefined && whole !== undefined && fenOf(part) > fenOf(whole);
  });
  return [...PARTS.filter(([part, whole]) => isMore(unit[part], unit[whole])), ...tooMuch].map(([part, whole]) => ({
    issue: aboveMaximum("", whole),
    path: [part],
  }));
}

/** Whether a count is more than another; of what is not known, or is no count, nothing is said. */
function isMore(part: number | undefined, whole: number | undefined): boolean {
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole) && Number(part) > Number(whole);
}
