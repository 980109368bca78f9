import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { LedgerAuditSettings } from "../../src/book/audit/settings.ts";
import * as packs from "../../src/entries/packs.ts";
import type { Citation } from "../../src/kernel/citation.ts";
import type { HouseholdTerms } from "../../src/policy/eligibility/household/types.ts";
import type { OverdueTerms } from "../../src/ledger/loan/types.ts";
import type { GradingTerms } from "../../src/ledger/points/types.ts";
import type { ReminderTerms } from "../../src/policy/reminders/types.ts";
import { FileRefused } from "./file-refused.ts";

/** Under what a ledger is judged, and what must be said of it. */
export interface ChosenTerms {
  readonly judged: Pick<LedgerAuditSettings, "overdue" | "grading" | "reminders" | "householdCap" | "ages">;
  readonly says: readonly Bilingual[];
}

/** The parts of a pack that are used here; a pack has some of them. */
interface Parts {
  readonly overdue?: OverdueTerms;
  readonly grading?: GradingTerms;
  readonly reminders?: ReminderTerms;
  readonly household?: HouseholdTerms;
}

/** Days overdue follow from the civil code, which every pack applies; the readings are the default ones. */
const OF_THE_CODE = { kind: "overdue", pack: "civil-code", edition: "2021-01-01", stated: {} } as const;

/** The terms of the packs that the settings name; of two that say the same, the later. */
export function termsOf(names: readonly string[]): ChosenTerms {
  const known: Readonly<Record<string, packs.Pack>> = packs;
  let judged: ChosenTerms["judged"] = { overdue: OF_THE_CODE };
  for (const name of names) {
    const pack = Object.hasOwn(known, name) ? known[name] : undefined;
    if (pack === undefined)
      throw new FileRefused(
        `设置中的政策包“${name}”不存在；可用：${Object.keys(known).join("、")}`,
        `there is no pack ${name}; there are ${Object.keys(known).join(", ")}`,
      );
    const { overdue, grading, reminders, household }: Parts = pack;
    judged = {
      ...judged,
      ...(overdue === undefined ? {} : { overdue }),
      ...(grading === undefined ? {} : { grading }),
      ...(reminders === undefined ? {} : { reminders }),
      ...(household === undefined ? {} : limitsIn(household)),
    };
  }
  return {
    judged,
    says: [
      names.length === 0
        ? {
            zh: '设置中没有写政策包：限额、年龄、等级、通知不作判断（在“政策包”中写明，如 "national2021"）',
            en: 'no pack is named in the settings: caps, ages, grades and notices are not judged (name one under “政策包”, such as "national2021")',
          }
        : {
            zh: `政策包：${names.map((name) => known[name]?.title.zh ?? name).join("、")}`,
            en: `packs: ${names.map((name) => known[name]?.title.en ?? name).join(", ")}`,
          },
    ],
  };
}

/** The cap of a household and the ages, with the articles that state them. */
function limitsIn({ stated }: HouseholdTerms): Pick<LedgerAuditSettings, "householdCap" | "ages"> {
  let limits: Pick<LedgerAuditSettings, "householdCap" | "ages"> = {};
  for (const [article, values] of Object.entries(stated)) {
    const cited = article as Citation; // the keys of stated terms are citations
    if (values?.householdCap !== undefined && typeof values.householdCap !== "object")
      limits = {
        ...limits,
        householdCap: { amount: values.householdCap, basis: [{ by: "article", term: "householdCap", article: cited }] },
      };
    const { min, max } = values?.age ?? {};
    if (min !== undefined && max !== undefined)
      limits = {
        ...limits,
        ages: { from: min, through: max, basis: [{ by: "article", term: "age", article: cited }] },
      };
  }
  return limits;
}
