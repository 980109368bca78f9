import { describe, expect, it } from "vitest";
import * as api from "../../src/entries/index.ts";
import * as packs from "../../src/entries/packs.ts";
import type { Explainable } from "../../src/explain/explain.ts";
import type { Audience } from "../../src/kernel/explanation.ts";
import { SAMPLES } from "../cases/situations/samples.ts";

/*
 * Ten letters as an official would sign them and as an applicant would read them: what the first line says, what must be
 * in them, and what must not. The words were written down by reading the letters, and mended where they misled.
 */

interface Letter {
  readonly about: string;
  readonly result: Explainable;
  readonly to: Audience;
  readonly zh: Said;
  readonly en: Said;
}

interface Said {
  readonly first: string;
  readonly has?: readonly string[];
  readonly never?: readonly string[];
}

/** Samples and terms of the table of situations, loose on purpose. */
const asked = (fn: keyof typeof api, terms: unknown, facts: object): Explainable =>
  (api[fn] as unknown as (terms: unknown, facts: unknown) => Explainable)(terms, facts);
const lifted = (facts: object): object => ({ ...SAMPLES.lifted2022, ...facts });
const household = (facts: object): Explainable => asked("assessHousehold", packs.national2021.household, lifted(facts));
const withLocal = api.combineTerms(packs.national2017.household, packs.householdScheme.household);

const LETTERS: readonly Letter[] = [
  {
    about: "a household that meets what is at hand",
    result: asked("assessHousehold", withLocal, SAMPLES.poor2018),
    to: "officer",
    zh: {
      first: "申请 A1（2018年5月18日）：符合条件（指已收录各条，其余未核对）",
      has: ["未用于禁止用途：是", "免抵押：是", "本套条件未收录、未核对的事项（不表示文件不要求）", "户借户用户还"],
      never: ["怎样可以符合"],
    },
    en: {
      first: "Application A1, 2018-05-18: eligible within the points at hand",
      has: ["Not held by these terms, and not checked"],
      never: ["What would help"],
    },
  },
  {
    about: "one that is refused for four reasons",
    result: household({ householdKind: "other", amount: "120000", collateralTaken: true, purposes: ["building"] }),
    to: "applicant",
    zh: {
      first: "申请 A1（2022年6月10日）：不符合条件",
      has: [
        ...["未用于禁止用途：否（拟用于：建房）", "免抵押：否（要求或收取抵押）", "贷款对象：无法通过改变申请满足"],
        ...["未用于禁止用途：不用于：建房", "免抵押：不得有：要求或收取抵押", "申请不超过 50,000.00 元"],
      ],
      never: ["解读", "最高可贷", "有技能素质", "须为：否"],
    },
    en: {
      first: "Application A1, 2022-06-10: not eligible",
      has: ["Kind of household: no change of the application meets it", "must not be so: collateral taken"],
      never: ["Reading:", "could be asked for", "would have to be: no"],
    },
  },
  {
    about: "one that the lender decides",
    result: household({ amount: "80000" }),
    to: "applicant",
    zh: {
      first: "申请 A1（2022年6月10日）：尚不能判断",
      has: ["不超过每户上限：由承贷机构决定", "首笔贷款超过“原则上”的上限，由承贷机构决定并留存理由"],
      never: ["不符合"],
    },
    en: {
      first: "Application A1, 2022-06-10: cannot be decided yet",
      has: ["Within the cap per household: the lender decides"],
      never: ["not met"],
    },
  },
  {
    about: "a contract that the edition does not reach",
    result: household({ appliedOn: "2026-05-20", contractOn: "2026-05-20" }),
    to: "applicant",
    zh: {
      first: "申请 A1（2026年5月20日）：不适用本版条件",
      has: ["政策期已满（存量合同按原约定）", "应按合同日所适用的规定另行判断"],
      never: ["怎样可以符合", "利率不超过 3.50%"],
    },
    en: {
      first: "Application A1, 2026-05-20: not under this edition",
      has: ["what holds on the day of the contract decides"],
      never: ["What would help"],
    },
  },
  {
    about: "the subsidy of a household lifted out",
    result: asked("computeSubsidy", packs.changge2017.subsidy, {
      ...SAMPLES.subsidy2017,
      householdKind: "no-longer-poor",
    }),
    to: "auditor",
    zh: {
      first: "户 H1：利息 7,230.53 元，贴息 7,230.53 元，借款人负担 0.00 元",
      has: ["攻坚期内（至2020年12月31日）计入", "《长葛市金融扶贫贷款管理办法（试行）》", "原文：＿＿＿＿"],
      never: ["无权享受贴息"],
    },
    en: {
      first: "Household H1: interest 7,230.53, subsidy 7,230.53, borrower 0.00 yuan",
      has: ["through the campaign, to 2020-12-31", "Text: ____"],
    },
  },
  {
    about: "the subsidy of a household of which nobody knows the kind",
    result: asked("computeSubsidy", packs.changge2017.subsidy, {
      loans: SAMPLES.subsidy2017.loans,
      rates: SAMPLES.subsidy2017.rates,
    }),
    to: "officer",
    zh: {
      first: "户 H1：利息 7,230.53 元，贴息 7,230.53 元，借款人负担 0.00 元（其中有贷款能否享受贴息尚无定论，见各笔）",
      has: ["能否享受贴息尚无定论，以下为假定有权时的金额", "户的类别未知，是否属于贴息对象不能判断"],
    },
    en: {
      first:
        "Household H1: interest 7,230.53, subsidy 7,230.53, borrower 0.00 yuan (of some of it the right is open: see each loan)",
      has: ["the right to the subsidy is open", "the kind of household is not known"],
    },
  },
  {
    about: "a claim that waits for the agreement",
    result: asked("assessClaim", packs.national2021.compensation, SAMPLES.claim2023),
    to: "officer",
    zh: {
      first: "风险补偿申请 C2，贷款 L1（2023年8月10日）：尚不能判断",
      has: ["风险分担比例", "《履行补偿责任通知书》"],
      never: ["代偿 50,000"],
    },
    en: { first: "Claim C2 for loan L1, 2023-08-10: undetermined", has: ["loss shares"] },
  },
  {
    about: "the spouse of one who was listed",
    result: asked("screenPerson", packs.changge2017.blacklist, { ...SAMPLES.listed2020, asOf: "2021-01-05" }),
    to: "applicant",
    zh: {
      first: "P2（2021年1月5日）：尚不能判断",
      has: ["能否及于亲属存疑", "限 5年", "国办发〔2020〕49号"],
      never: ["60个月", "解读"],
    },
    en: { first: "P2, 2021-01-05: undetermined", has: ["whether they reach relatives is open"], never: ["Reading:"] },
  },
  {
    about: "an operator's subsidy where the ratio is not printed",
    result: asked("computeOperatorSubsidy", packs.henan2017.operatorSubsidy, SAMPLES.operatorSubsidy2018),
    to: "officer",
    zh: {
      first: "贷款 L1：能否贴息尚不能判断，不列金额",
      has: ["每带动一户对应的贷款金额"],
      never: ["贴息 0.00", "农户贷款的展期期限"],
    },
    en: {
      first: "Loan L1: whether it is subsidised is not known, and no sum is given",
      has: ["amount lent per household carried"],
      never: ["subsidy 0.00", "length of an extension"],
    },
  },
  {
    about: "a village under a breaker without a threshold",
    result: asked("reviewPlaces", packs.cangxi2019.breaker, SAMPLES.places2018),
    to: "officer",
    zh: {
      first: "镇村审视（2018年12月28日）：1 个镇，1 个村",
      has: ["没有印熔断线，尚不能判断", "《脱贫攻坚简报》2019年第139期“苍溪县”"],
      never: ["照常授信", "可停止新增授信\n"],
    },
    en: { first: "Places, 2018-12-28: towns 1, villages 1", has: ["prints no threshold"], never: ["credit goes on"] },
  },
];

describe.each(LETTERS)("the letter about $about", ({ result, to, zh, en }) => {
  it.each([
    ["zh", zh],
    ["en", en],
  ] as const)("in %s says what it is about, and nothing that misleads", (language, said) => {
    const letter = api.renderText(api.writeLetter(result, { language, audience: to }));
    expect(letter.split("\n")[0]).toBe(said.first);
    expect((said.has ?? []).filter((words) => !letter.includes(words))).toStrictEqual([]);
    expect((said.never ?? []).filter((words) => letter.includes(words))).toStrictEqual([]);
  });
});
