import type { AgeReadings } from "../date/age.ts";
import type { Reading } from "../kernel/reading.ts";

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
    because: {
      zh: "到 3 月 1 日,满一年才确定无疑。",
      en: "On 1 March a full year has certainly passed.",
    },
    source: "civil-code#202",
  },
} as const satisfies {
  readonly "household/old-product": Reading<"oldProduct", "counts" | "does-not-count">;
  readonly "age/reached": Reading<"ageReached", AgeReadings["ageReached"]>;
  readonly "age/leap-birthday": Reading<"leapBirthday", AgeReadings["leapBirthday"]>;
};
