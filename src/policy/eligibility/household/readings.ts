import type { AgeReadings } from "../../../base/date/age.ts";
import type { Day } from "../../../base/date/day.ts";
import type { Reading } from "../../../kernel/reading.ts";
import type { BarredPersons } from "./rows/bars.ts";

/** The open points about a household's application. */
export const householdReadings = {
  "household/old-product": {
    term: "oldProduct",
    with: ["householdCap"],
    question: {
      zh: "旧产品下未还的贷款是否计入每户上限?",
      en: "Does a loan of an earlier product that is still running count towards the cap per household?",
    },
    chosen: "counts",
    alternatives: ["does-not-count"],
    options: {
      counts: { zh: "计入每户上限", en: "counts towards the cap" },
      "does-not-count": { zh: "不计入每户上限", en: "does not count towards the cap" },
    },
    effect: { zh: "是否超过每户上限和最高可贷金额", en: "whether the cap is exceeded, and the most that can be lent" },
    because: {
      zh: "上限是对户的风险而设,产品更名不改变户所欠的数额。",
      en: "The cap bounds what a household owes; a new name of the product does not change that.",
    },
    source: "household-scheme#loan 2.1",
  },
  "age/reached": {
    term: "ageReached",
    with: ["age"],
    question: { zh: "周岁从生日当天起算,还是次日起算?", en: "Is an age reached on the birthday, or on the day after?" },
    chosen: "on-birthday",
    alternatives: ["day-after"],
    options: {
      "on-birthday": { zh: "生日当天满周岁", en: "reached on the birthday" },
      "day-after": { zh: "生日次日满周岁", en: "reached on the day after" },
    },
    effect: { zh: "生日当天申请的人是否在年龄范围内", en: "whether one who applies on a birthday is within the ages" },
    because: {
      zh: "信贷业务通行按生日当天满周岁;刑事司法解释才从次日起算。",
      en: "Lending counts the birthday itself; only the criminal-law interpretation begins on the day after.",
    },
    source: "civil-code#1259",
  },
  "age/leap-birthday": {
    term: "leapBirthday",
    with: ["age"],
    question: {
      zh: "2 月 29 日出生的人,平年哪一天满周岁?",
      en: "In a year without 29 February, when is the birthday of one born on that day?",
    },
    chosen: "1-march",
    alternatives: ["28-february"],
    options: {
      "1-march": { zh: "3 月 1 日", en: "1 March" },
      "28-february": { zh: "2 月 28 日", en: "28 February" },
    },
    effect: {
      zh: "2 月 29 日出生的人平年满周岁的日子",
      en: "the day on which one born on 29 February reaches an age in other years",
    },
    because: {
      zh: "到 3 月 1 日,满一年才确定无疑。",
      en: "On 1 March a full year has certainly passed.",
    },
    source: "civil-code#202",
  },
  "household/barred-persons": {
    term: "barredPersons",
    with: ["blacklist"],
    question: {
      zh: "申请户中谁在限制授信期内,才不予授信?",
      en: "Whose bar from credit stands in the way of a household's application?",
    },
    chosen: "applicant",
    alternatives: ["any-member"],
    options: {
      applicant: { zh: "只看申请人本人是否受限", en: "only a bar of the applicant counts" },
      "any-member": { zh: "任一家庭成员受限都算", en: "a bar of any member counts" },
    },
    effect: { zh: "家庭成员受限时该户能否获得授信", en: "whether a household with a barred member gets credit" },
    because: {
      zh: "办法逐人列明不予授信的对象(本人、配偶、父母、子女),没有说同户其他人。",
      en: "The measure names the persons who get no credit (the listed one, spouse, parents, children), not their households.",
    },
    source: "changge-2017-64#incentive 3.1.2",
  },
  "household/share-dividend-end": {
    term: "shareDividendEnd",
    with: ["shareDividend"],
    question: {
      zh: "从哪一天签订的合同起,不得再用于入股分红?",
      en: "From which day of the contract on is a share-dividend model refused?",
    },
    chosen: "2019-07-01",
    alternatives: ["2019-05-01"],
    options: {
      "2019-07-01": { zh: "2019 年 7 月 1 日起", en: "from 1 July 2019" },
      "2019-05-01": { zh: "2019 年 5 月 1 日起", en: "from 1 May 2019" },
    },
    effect: {
      zh: "入股分红用途的贷款从哪天起不予受理",
      en: "from which contracts on a loan for share dividends is refused",
    },
    because: {
      zh: "通知的日期只知道在 2019 年 5 月至 7 月之间,取最晚的一月之首,待核对原文。",
      en: "The notice is known to be of May to July 2019 only; the first day of the last month, to be confirmed against the text.",
    },
    source: "national-2019-24#purpose",
  },
} as const satisfies {
  readonly "household/barred-persons": Reading<"barredPersons", BarredPersons>;
  readonly "household/share-dividend-end": Reading<"shareDividendEnd", Day>;
  readonly "household/old-product": Reading<"oldProduct", "counts" | "does-not-count">;
  readonly "age/reached": Reading<"ageReached", AgeReadings["ageReached"]>;
  readonly "age/leap-birthday": Reading<"leapBirthday", AgeReadings["leapBirthday"]>;
};
