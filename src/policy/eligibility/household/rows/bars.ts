import type { Bilingual } from "../../../../base/input/bilingual.ts";
import { dayNumber } from "../../../../base/date/day.ts";
import { outOfOrder } from "../../../../base/input/wording.ts";
import type { Found } from "../../../../kernel/between.ts";
import type { Basis } from "../../../../kernel/basis.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { given } from "../../../../kernel/given.ts";
import { either, listOf } from "../../../../kernel/lists.ts";
import { oneOf, unnamed } from "../../../../kernel/members.ts";
import { reading } from "../../../../kernel/reading.ts";
import { record, recordField } from "../../../../kernel/record.ts";
import { leftOpen, met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { needed } from "../../../../kernel/value.ts";
import { day, text, word } from "../../../../kernel/values.ts";
import { applyFrom } from "../../change.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { Bar, HouseholdTermValues } from "../types.ts";

/** Whose bars count; a reading. */
export type BarredPersons = NonNullable<HouseholdTermValues["barredPersons"]>;

export const barRecord = /* @__PURE__ */ record<Bar>(
  "Bar",
  "A bar from credit (不得授信) that a listing on the blacklist brings.",
  () => ({
    listing: needed(text("名单", "listing", { zh: "由哪次列入而来", en: "the one that it comes from" })),
    who: needed(
      oneOf(
        unnamed({ applicant: ["申请人", "the applicant"], member: ["同户成员", "another member of the household"] }),
        "受限的人",
        "who is barred",
      ),
    ),
    from: needed(day("首日", "first barred day")),
    through: needed(
      either(word("for-good", "长期", "for good"), day("末日", "last barred day"), "末日", "last barred day", {
        zh: "长期的为 for-good",
        en: '`"for-good"` where there is none',
      }),
    ),
    state: oneOf(unnamed({ barred: ["受限", "barred"], open: ["存疑", "open"] }), "是否确定", "whether it is certain", {
      zh: "自 2020-12-18 起因亲属而来的为存疑；缺省为确定",
      en: "open where it comes through a relative from 2020-12-18; absent, it is certain",
    }),
  }),
  { checks: [lastNotBeforeFirst] },
);

function lastNotBeforeFirst({ from, through }: Bar): readonly Found[] {
  if (through === "for-good" || !(through < from)) return [];
  return [{ issue: outOfOrder("", "末日不得早于首日", "must not be before the first day"), path: ["through"] }];
}

/** What {@link notBarred} finds: the bars that hold on the day of application. */
export type BarsFinding = Finding<
  "household/not-barred",
  { readonly bars: readonly Bar[] },
  { readonly bars: readonly []; readonly persons: BarredPersons },
  "barred"
>;

type Terms = Asked<"blacklist">;

/**
 * The applicant is free of bars from credit on the day of application.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(1)2.
 * **Boundary** the first and the last barred day are barred. A bar that is open leaves the application open.
 * **Reading** `household/barred-persons`: the applicant only, or any member of the household.
 */
export const notBarred: HouseholdRequirement<BarsFinding, "blacklist"> = {
  rule: "household/not-barred",
  says: { zh: "不在限制授信期内", en: "not barred from credit" },
  terms: () => ({
    blacklist: word("bars", "列入黑名单", "listing on the blacklist", { zh: "不得授信", en: "bars from credit" }),
  }),
  readings: {
    "household/barred-persons": /* @__PURE__ */ reading({
      term: "barredPersons",
      disputedBy: ["borrower", "relative", "lender"],
      says: { zh: "核查限制授信的人员范围", en: "persons whose bar stands in the way" },
      with: ["blacklist"],
      question: {
        zh: "申请户中谁在限制授信期内，才不予授信？",
        en: "Whose bar from credit stands in the way of a household's application?",
      },
      chosen: "applicant",
      options: {
        applicant: { zh: "只看申请人本人是否受限", en: "only a bar of the applicant counts" },
        "any-member": { zh: "任一家庭成员受限都算", en: "a bar of any member counts" },
      },
      effect: { zh: "家庭成员受限时该户能否获得授信", en: "whether a household with a barred member gets credit" },
      because: {
        zh: "办法逐人列明不予授信的对象（本人、配偶、父母、子女），没有说同户其他人。",
        en: "The measure names the persons who get no credit (the listed one, spouse, parents, children), not their households.",
      },
      source: "changge-2017-64#incentive 3.1.2",
    }),
  },
  facts: () => ({
    bars: listOf(
      recordField(barRecord, "限制", "bar"),
      "限制授信记录",
      "bars from credit",
      {},
      {
        zh: "由黑名单而来；空列表表示没有",
        en: "by listings on the blacklist; an empty list says that there is none",
      },
    ),
  }),
  looksAt: ["appliedOn"],
  judge: ({ bars, appliedOn }, t) => {
    if (bars === undefined) return unknown("bars");
    const holding = counting(bars, t).filter((bar) => dayNumber(bar.from) <= appliedOn && lastDay(bar) >= appliedOn);
    const observed = {
      bars: holding.map(({ listing, who, from, through, state }) => ({
        listing,
        who,
        from,
        through,
        ...given({ state }),
      })),
    };
    const required = { bars: [], persons: t.barredPersons } as const;
    if (holding.length === 0) return met(observed, required);
    const isOpen = holding.every(({ state }) => state === "open");
    return isOpen
      ? { ...leftOpen("bar-open", observed, required), further: [PENALTIES] }
      : unmet("barred", observed, required);
  },
  remedy: ({ bars = [], appliedOn }, t) => applyFrom(firstFreeDay(counting(bars, t), appliedOn)), // for good is after every day
  open: () => ({
    zh: "失信惩戒须以法律法规和党中央、国务院政策为依据，自 2020-12-18 起能否及于亲属存疑",
    en: "from 2020-12-18 penalties rest on law and central policy only: whether they reach relatives is open",
  }),
  evidence: ({ observed: { bars } }) =>
    bars.length === 0 ? [{ zh: "申请日没有限制", en: "no bar on the day of application" }] : bars.map(barWords),
};

/** On what penalties rest from 2020-12-18. */
const PENALTIES: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "state-council-2020-49#penalties" });

/** Barred without an end. */
const FOR_GOOD = 1_000_000_000;

/** The first day from a day on that is not barred: each bar in the order of its first day moves it on. */
function firstFreeDay(bars: readonly Bar[], applied: number): number {
  return bars
    .map((bar) => ({ from: dayNumber(bar.from), last: lastDay(bar) }))
    .sort((a, b) => a.from - b.from)
    .reduce((free, { from, last }) => (from <= free && last >= free ? last + 1 : free), applied);
}

function counting(bars: readonly Bar[], { barredPersons }: Terms): readonly Bar[] {
  return bars.filter((bar) => barredPersons === "any-member" || bar.who === "applicant");
}

function lastDay({ through }: Bar): number {
  return through === "for-good" ? FOR_GOOD : dayNumber(through);
}

function barWords({ listing, who, from, through, state }: Bar): Bilingual {
  const person = who === "applicant" ? { zh: "申请人", en: "the applicant" } : { zh: "同户成员", en: "a member" };
  const end =
    through === "for-good" ? { zh: "长期", en: "for good" } : { zh: `至 ${through}`, en: `through ${through}` };
  return {
    zh: `${person.zh}因名单 ${listing} 自 ${from} 起${end.zh}不得授信${state === "open" ? "（存疑）" : ""}`,
    en: `${person.en} is barred by listing ${listing} from ${from} ${end.en}${state === "open" ? " (open)" : ""}`,
  };
}
