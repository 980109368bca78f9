import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import type { LedgerAuditSettings } from "../../src/book/audit/settings.ts";
import { mainlandCalendar } from "../../src/packs/calendars/mainland.ts";
import * as packs from "../../src/entries/packs.ts";
import { given } from "../../src/kernel/given.ts";
import { lay } from "../../src/kernel/kind.ts";
import type { HouseholdTerms, HouseholdTermValues } from "../../src/policy/eligibility/household/types.ts";
import { householdTermsKind } from "../../src/policy/eligibility/household/terms.ts";
import type { OverdueTerms } from "../../src/ledger/loan/types.ts";
import type { GradingTerms } from "../../src/ledger/points/types.ts";
import type { ReminderTerms } from "../../src/policy/reminders/types.ts";
import type { Day } from "../../src/base/date/day.ts";
import type { AuditSettings, WrittenAgreement } from "../../src/book/sheet/settings.ts";
import type { InForce } from "../../src/kernel/types.ts";
import { optionKey, type Register } from "../../src/kernel/reading.ts";
import { interestTermsKind } from "../../src/ledger/interest/terms.ts";
import type { InterestTerms } from "../../src/ledger/interest/types.ts";
import { overdueTermsKind } from "../../src/ledger/loan/terms.ts";
import { gradingTermsKind } from "../../src/ledger/points/grading-terms.ts";
import { lpr } from "../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../src/ledger/rates/pboc-benchmark.ts";
import { compensationTermsKind } from "../../src/policy/compensation/terms.ts";
import { reminderTermsKind } from "../../src/policy/reminders/terms.ts";
import type { CompensationTerms } from "../../src/policy/compensation/types.ts";
import { subsidyTermsKind } from "../../src/policy/subsidy/terms.ts";
import type { SubsidyTerms } from "../../src/policy/subsidy/types.ts";
import { type Part, PARTS } from "../../src/terms/parts.ts";
import { combineTerms } from "../../src/terms/combine-terms.ts";
import { FileRefused } from "./file-refused.ts";

/** Under what a ledger is judged, and what must be said of it. */
export interface ChosenTerms {
  readonly judged: Omit<LedgerAuditSettings, "asOf" | "columns" | "window">;
  readonly says: readonly Bilingual[];
}

/** The parts of a pack that are used here; a pack has some of them. */
interface Parts {
  readonly overdue?: OverdueTerms;
  readonly grading?: GradingTerms;
  readonly reminders?: ReminderTerms;
  readonly household?: HouseholdTerms;
  readonly subsidy?: SubsidyTerms;
  readonly interest?: InterestTerms;
  readonly compensation?: CompensationTerms;
}

/** Days overdue follow from the civil code, which every pack applies; the readings are the default ones. */
const OF_THE_CODE = { kind: "overdue", pack: "civil-code", edition: "2021-01-01", stated: {} } as const;

/** The terms of the packs that the settings name, with their shares and readings; of two that say the same, the later. */
export function termsOf({ packs: names, shares, lossShares, agreement, readings }: AuditSettings): ChosenTerms {
  const known: Readonly<Record<string, packs.Pack>> = packs;
  let judged: ChosenTerms["judged"] = {
    ...{ overdue: OF_THE_CODE, rates: [lpr, pbocBenchmark], calendar: mainlandCalendar },
  };
  for (const written of names) {
    const [name = "", part] = written.split(/[:：]/);
    const pack = Object.hasOwn(known, name) ? known[name] : undefined;
    if (pack === undefined)
      throw new FileRefused(
        `设置中的政策包“${name}”不存在；可用：${Object.keys(known).join("、")}`,
        `there is no pack ${name}; there are ${Object.keys(known).join(", ")}`,
      );
    const { overdue, grading, reminders, household, subsidy, interest, compensation }: Parts =
      part === undefined ? pack : onlyPart(pack, part);
    judged = {
      ...judged,
      ...(overdue === undefined ? {} : { overdue }),
      ...(grading === undefined ? {} : { grading }),
      ...(reminders === undefined ? {} : { reminders }),
      ...(household === undefined ? {} : { household: over(judged.household, household) }),
      ...(interest === undefined ? {} : { interest }),
      ...(subsidy === undefined ? {} : { subsidy: over(judged.subsidy, subsidy) }),
      ...(compensation === undefined ? {} : { compensation: over(judged.compensation, compensation) }),
    };
  }
  judged = withReadings(withShares(judged, shares, lossShares, agreement), readings);
  judged = { ...judged, ...limitsOf(judged.household) };
  const hasShares = Object.values(judged.subsidy?.stated ?? {}).some((values) => values?.subsidyShares !== undefined);
  const isShared = hasShares || shares !== undefined;
  const { subsidy, ...others } = judged;
  return {
    judged: isShared ? judged : others,
    says: [
      names.length === 0
        ? {
            zh: '设置中没有写政策包：限额、年龄、等级、通知不作判断（在“政策包”中写明，如 "national2021"）',
            en: 'no pack is named in the settings: caps, ages, grades and notices are not judged (name one under “政策包”, such as "national2021")',
          }
        : {
            zh: `政策包：${names.map((name) => packTitle(name, "zh")).join("、")}`,
            en: `packs: ${names.map((name) => packTitle(name, "en")).join(", ")}`,
          },
      ...(isShared || subsidy === undefined
        ? []
        : [
            {
              zh: '贴息份额由各县自定，设置中没有写，贴息不作判断（在“贴息份额”中写明，如 [{"份额":"100%"}]）',
              en: 'counties set the share of the interest: none is written, and subsidies are not judged (write one under “贴息份额”, such as [{"份额":"100%"}])',
            },
          ]),
    ],
  };
}

/** One part of a pack: `changge2017:等级` takes its grades alone. */
function onlyPart(pack: packs.Pack, part: string): Parts {
  const name = (Object.keys(PARTS) as Part[]).find((each) => each === part || PARTS[each].zh === part);
  const held: Readonly<Record<string, unknown>> = { ...pack };
  if (name === undefined || held[name] === undefined)
    throw new FileRefused(`政策包“${pack.title.zh}”没有“${part}”这一部分`, `the pack ${pack.pack} has no part ${part}`);
  return { [name]: held[name] };
}

/** What a pack, or a part of one, is called, as the settings name it. */
export function packTitle(written: string, language: Language): string {
  const [name = "", part] = written.split(/[:：]/);
  const known: Readonly<Record<string, packs.Pack>> = packs;
  const title = known[name]?.title[language] ?? name;
  const words = Object.entries(PARTS).find(([key, { zh }]) => key === part || zh === part)?.[1];
  if (part === undefined) return title;
  return language === "zh" ? `${title}（${words?.zh ?? part}）` : `${title} (${words?.en ?? part})`;
}

function over<T extends SubsidyTerms | CompensationTerms | HouseholdTerms>(base: T | undefined, terms: T): T {
  return base === undefined ? terms : (combineTerms(base, terms) as unknown as T); // of one kind
}

function withShares(
  judged: ChosenTerms["judged"],
  shares: AuditSettings["shares"],
  lossShares: AuditSettings["lossShares"],
  agreement: WrittenAgreement | undefined,
): ChosenTerms["judged"] {
  const { subsidy, compensation = SHARED } = judged;
  const [fund] = lossShares ?? [];
  return {
    ...judged,
    ...(shares === undefined || subsidy === undefined
      ? {}
      : { subsidy: { ...subsidy, caller: { ...subsidy.caller, subsidyShares: shares } } }),
    ...(lossShares === undefined || fund === undefined
      ? {}
      : {
          compensation: { ...compensation, caller: { ...compensation.caller, ...agreement, lossShares } },
          fundParty: fund.party,
        }),
  };
}

/** Where no pack says anything of compensation, the shares of the settings stand alone. */
const SHARED: CompensationTerms = { kind: "compensation", pack: "settings", edition: "1", stated: {} };

/** What each kind of terms leaves open. */
const REGISTERS = {
  household: householdTermsKind.readings,
  subsidy: subsidyTermsKind.readings,
  interest: interestTermsKind.readings,
  overdue: overdueTermsKind.readings,
  grading: gradingTermsKind.readings,
  compensation: compensationTermsKind.readings,
  reminders: reminderTermsKind.readings,
} as const;

function readingNamed(id: string): Register[string] | undefined {
  return (Object.values(REGISTERS) as readonly Register[]).flatMap((register) =>
    Object.hasOwn(register, id) ? (register[id] ?? []) : [],
  )[0];
}

/** What a reading asks. */
export function questionWords(id: string): Bilingual {
  return readingNamed(id)?.question ?? { zh: id, en: id };
}

/** What an option of a reading is called. */
export function optionWords(id: string, option: unknown): Bilingual {
  const key = optionKey(option);
  return readingNamed(id)?.options[key] ?? { zh: key, en: key };
}

function withReadings(judged: ChosenTerms["judged"], readings: AuditSettings["readings"]): ChosenTerms["judged"] {
  let chosen = judged;
  for (const [id, option] of Object.entries(readings)) {
    let isKnown = false;
    for (const [part, register] of Object.entries(REGISTERS) as [keyof typeof REGISTERS, Register][]) {
      const reading = Object.hasOwn(register, id) ? register[id] : undefined;
      if (reading === undefined) continue;
      isKnown = true;
      const value = [reading.chosen, ...reading.alternatives].find((each) => optionKey(each) === option);
      if (value === undefined)
        throw new FileRefused(
          `设置中解读“${id}”没有选项“${option}”；可用：${Object.keys(reading.options).join("、")}`,
          `reading ${id} has no option ${option}; there are ${Object.keys(reading.options).join(", ")}`,
        );
      const terms = chosen[part];
      if (terms !== undefined)
        chosen = { ...chosen, [part]: { ...terms, caller: { ...terms.caller, [reading.term]: value } } };
    }
    if (!isKnown)
      throw new FileRefused(
        `设置中的解读“${id}”不存在或不影响台账`,
        `there is no reading ${id} that a ledger is judged by`,
      );
  }
  return chosen;
}

/** The national editions; counties lay theirs over one of them. */
const EDITIONS: Readonly<Record<string, { readonly inForce: InForce }>> = {
  ...{ national2014: packs.national2014, national2017: packs.national2017, national2019: packs.national2019 },
  ...{ national2020: packs.national2020, national2021: packs.national2021, national2026: packs.national2026 },
};

/** The national edition under which most contracts were made, by their days; none where no day tells. */
export function proposePacks(contractDays: readonly Day[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const on of contractDays) {
    const name = Object.entries(EDITIONS).find(([, { inForce }]) => {
      const { from, through } = inForce;
      return from !== undefined && on >= from && (through === undefined || on <= through);
    })?.[0];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? [] : [most[0]];
}

/** The cap of a household and the ages, as all that was laid over one another states them, with their articles. */
function limitsOf(household: HouseholdTerms | undefined): Pick<LedgerAuditSettings, "householdCap" | "ages"> {
  if (household === undefined) return {};
  const { values, basisOf } = lay(householdTermsKind, household);
  const set = values as Partial<HouseholdTermValues>; // terms that are not set are absent
  const { householdCap: amount, age, ageReached, leapBirthday } = set;
  const { min: from, max: through } = age ?? {};
  return {
    ...(amount === undefined ? {} : { householdCap: { amount, basis: basisOf("householdCap") } }),
    ...(from === undefined && through === undefined
      ? {}
      : {
          ages: {
            ...given({ from, through }),
            ...(ageReached === undefined || leapBirthday === undefined
              ? {}
              : { counted: { ageReached, leapBirthday } }),
            basis: basisOf("age"),
          },
        }),
  };
}
