import { ageOn, type AgeReadings, dayOfAge } from "../../../../base/date/age.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { reading } from "../../../../kernel/reading.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { day } from "../../../../kernel/values.ts";
import { applyFrom } from "../../change.ts";
import { rangeTerm, rangeWords } from "../../range.ts";
import { INCLUSIVE } from "../../../../kernel/law.ts";
import type { Range } from "../../types.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { HouseholdTermSlots } from "../types.ts";

/** What {@link applicantAge} finds. */
export type ApplicantAgeFinding = Finding<
  "household/applicant-age",
  { readonly age: number },
  { readonly years: Range },
  "too-young" | "too-old"
>;

/**
 * The applicant is of the right age (周岁) on the day of application.
 *
 * @remarks
 * **Source** the terms name it; neither the Changge measures nor the household scheme ask it.
 * **Units** completed years. **Boundary** both edges pass: 65(含) holds through the day before the 66th birthday.
 * **Reading** `age/reached`, `age/leap-birthday`.
 */
export const applicantAge: HouseholdRequirement<ApplicantAgeFinding, "age"> = {
  rule: "household/applicant-age",
  says: { zh: "申请人年龄", en: "age of the applicant" },
  terms: () => ({
    age: rangeTerm("申请人年龄", "age of the applicant", {
      zh: "申请日的周岁，两端均含",
      en: "completed years on the day of application; both edges pass (含)",
    }),
  }),
  readings: {
    "age/reached": /* @__PURE__ */ reading({
      term: "ageReached",
      disputedBy: ["borrower", "lender"],
      says: { zh: "满周岁的日子", en: "day on which an age is reached" },
      with: ["age"],
      question: {
        zh: "周岁从生日当天起算，还是次日起算？",
        en: "Is an age reached on the birthday, or on the day after?",
      },
      chosen: "on-birthday",
      options: {
        "on-birthday": { zh: "生日当天满周岁", en: "reached on the birthday" },
        "day-after": { zh: "生日次日满周岁", en: "reached on the day after" },
      },
      effect: {
        zh: "生日当天申请的人是否在年龄范围内",
        en: "whether one who applies on a birthday is within the ages",
      },
      because: {
        zh: "信贷业务通行按生日当天满周岁；刑事司法解释才从次日起算。",
        en: "Lending counts the birthday itself; only the criminal-law interpretation begins on the day after.",
      },
      source: "civil-code#1259",
    }),
    "age/leap-birthday": /* @__PURE__ */ reading({
      term: "leapBirthday",
      disputedBy: ["borrower", "lender"],
      says: { zh: "2 月 29 日出生者平年的生日", en: "birthday of one born on 29 February in other years" },
      with: ["age"],
      question: {
        zh: "2 月 29 日出生的人，平年哪一天满周岁？",
        en: "In a year without 29 February, when is the birthday of one born on that day?",
      },
      chosen: "1-march",
      options: {
        "1-march": { zh: "3 月 1 日", en: "1 March" },
        "28-february": { zh: "2 月 28 日", en: "28 February" },
      },
      effect: {
        zh: "2 月 29 日出生的人平年满周岁的日子",
        en: "the day on which one born on 29 February reaches an age in other years",
      },
      because: {
        zh: "到 3 月 1 日，满一年才确定无疑。",
        en: "On 1 March a full year has certainly passed.",
      },
      source: "civil-code#202",
    }),
  },
  law: INCLUSIVE,
  facts: () => ({ bornOn: day("出生日期", "day of birth", { zh: "申请人的", en: "of the applicant" }) }),
  looksAt: ["appliedOn"],
  outcome: ({ bornOn, appliedOn }, t) => {
    if (bornOn === undefined) return "undetermined";
    return outside(ageOn(bornOn, appliedOn, t), t) === undefined ? "met" : "unmet";
  },
  judge: ({ bornOn, appliedOn }, t) => {
    if (bornOn === undefined) return unknown("bornOn");
    const age = ageOn(bornOn, appliedOn, readingsOf(t));
    const [observed, required] = [{ age }, { years: t.age }];
    const why = outside(age, t);
    return why === undefined ? met(observed, required) : unmet(why, observed, required);
  },
  remedy: ({ bornOn, appliedOn }, t) => {
    const { min } = t.age;
    if (bornOn === undefined || min === undefined || ageOn(bornOn, appliedOn, readingsOf(t)) >= min)
      return { change: "none" };
    return applyFrom(dayOfAge(bornOn, min, readingsOf(t)));
  },
  evidence: ({ observed, required }) => {
    const { zh, en } = rangeWords(required.years, (years) => ({
      zh: `${String(years)} 周岁`,
      en: `${String(years)} years`,
    }));
    const age = String(observed.age);
    return [{ zh: `申请日 ${age} 周岁，要求：${zh}`, en: `aged ${age} on the day of application; asked: ${en}` }];
  },
};

/** Why an age is outside the range, if it is. */
function outside(years: number, { age: { min, max } }: Asked<"age">): "too-young" | "too-old" | undefined {
  if (min !== undefined && years < min) return "too-young";
  return max !== undefined && years > max ? "too-old" : undefined;
}

function readingsOf({ ageReached, leapBirthday }: HouseholdTermSlots): AgeReadings {
  return { ageReached, leapBirthday };
}
