import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import {
  type ArticleName,
  type Expected,
  type Side,
  type Situation,
  eligible,
  leftOpen,
  notKnown,
  refused,
  situations,
  why,
} from "./situation.ts";

/*
 * The editions of the national product, and the rows that each of them has: in order, each condition, each kind of
 * household, each use, amount, length, rate, age.
 */

/** How a notice asks something. */
type Force = "refuses" | "remembered" | "for-the-lender";

interface Edition {
  readonly pack: string;
  readonly short: string;
  readonly sample: string;
  readonly document: string;
  readonly year: string;
}

export const E2014: Edition = {
  pack: "national2014",
  short: "n2014",
  sample: "poor2016",
  document: "national-2014-78",
  year: "2014",
};
export const E2017: Edition = {
  pack: "national2017",
  short: "n2017",
  sample: "poor2018",
  document: "national-2017-42",
  year: "2017",
};
export const E2019: Edition = {
  pack: "national2019",
  short: "n2019",
  sample: "poor2019",
  document: "national-2019-24",
  year: "2019",
};
export const E2020: Edition = {
  pack: "national2020",
  short: "n2020",
  sample: "poor2020",
  document: "national-2020-28",
  year: "2020",
};
export const E2021: Edition = {
  pack: "national2021",
  short: "n2021",
  sample: "lifted2022",
  document: "national-2021-6",
  year: "2021",
};

/** What becomes of an application that does not meet a requirement of this force. */
function notMet(rule: string, force: Force): Expected {
  if (force === "refuses") return refused(rule);
  return leftOpen(rule, force === "remembered" ? "from-memory" : "lender-decides");
}

const FORCES: Readonly<Record<Force, Bilingual>> = {
  refuses: why("通知要求，缺了即不符合", "the notice asks it, and without it refuses"),
  remembered: why("仅凭记忆，不得据以拒绝", "only remembered: nobody may be refused for it"),
  "for-the-lender": why(
    "是参考或原则，由银行决定并留存理由",
    "a reference or a principle: the bank decides, with reasons on file",
  ),
};

function because(what: Bilingual, force: Force): Bilingual {
  return why(`${what.zh}：${FORCES[force].zh}`, `${what.en}: ${FORCES[force].en}`);
}

const sideOf = (force: Force): Side => (force === "refuses" ? "beyond" : "open");

/** All in order: the one place where the word is `eligible`. */
export function inOrder({ pack, short, sample, document, year }: Edition, article: string): readonly Situation[] {
  const common = { pack, fn: "assessHousehold", sample, article: `${document}#${article}` } as const;
  return situations(common, [
    {
      id: `${short}-in-order`,
      expected: eligible("points"),
      because: why(
        `${year} 年通知已收录的各点都已知符合`,
        `every point at hand of the notice of ${year} is known to be met`,
      ),
      side: "within",
      key: ["K1", "K3"],
    },
  ]);
}

/** Yes-or-no conditions: answered the wrong way, and not answered. */
export function conditions(
  { pack, short, sample, document }: Edition,
  article: string,
  force: Force,
  asked: readonly (readonly [fact: string, rule: string, what: Bilingual])[],
): readonly Situation[] {
  const common = { pack, fn: "assessHousehold", sample, article: `${document}#${article}` } as const;
  return situations(
    common,
    asked.flatMap(([fact, rule, what]) => [
      {
        id: `${short}-${rule}-no`,
        facts: { [fact]: fact.endsWith("Taken") },
        expected: notMet(`household/${rule}`, force),
        because: because(what, force),
        side: sideOf(force),
        key: "K1",
      },
      {
        id: `${short}-${rule}-unknown`,
        unknown: [fact],
        expected: notKnown(`household/${rule}`, fact),
        because: why(`${what.zh}未知，不能当作符合`, `${what.en} is not known, and not taken as met`),
        side: "open",
        key: "K1",
      },
    ]),
  );
}

type Asked = readonly (readonly [fact: string, rule: string, what: Bilingual])[];

/** What the notice of 2019 asks of the borrower. */
export const OF_2019: Asked = [
  ["lawAbiding", "law-abiding", why("遵纪守法、诚实守信", "law-abiding and honest")],
  ["noSeriousBadRecord", "no-serious-bad-record", why("无重大不良信用记录", "no serious bad record")],
  ["hasCivilCapacity", "civil-capacity", why("具有完全民事行为能力", "full civil capacity")],
  ["rated", "rated", why("经银行评级授信", "rated with a line by the bank")],
  ["wantsLoan", "wants-loan", why("有贷款意愿", "wants the loan")],
  ["hasSkills", "has-skills", why("有技能素质", "skills")],
  ["ableToRepay", "able-to-repay", why("有还款能力", "able to repay")],
  ["lawfulProject", "lawful-project", why("项目合法且有市场前景", "a lawful project with a market")],
];

/** What that of 2017 names as a reference. */
export const OF_2017: Asked = [
  ["goodCreditRecord", "good-credit-record", why("信用良好", "good credit")],
  ["wantsLoan", "wants-loan", why("有贷款意愿", "wants the loan")],
  ["hasPotential", "has-potential", why("有就业创业潜质", "potential for work or enterprise")],
  ["hasSkills", "has-skills", why("有技能素质", "skills")],
  ["ableToRepay", "able-to-repay", why("有还款能力", "able to repay")],
];

export const SECURITY: Asked = [
  ["collateralTaken", "no-collateral", why("免抵押", "no collateral")],
  ["guarantorTaken", "no-guarantor", why("免担保", "no guarantor")],
];

/** Kinds of household, each with what becomes of it. */
export function people(
  { pack, short, sample, document }: Edition,
  rows: readonly (readonly [
    kind: string,
    expected: Expected,
    side: Side,
    because: Bilingual,
    more?: Partial<Situation>,
  ])[],
): readonly Situation[] {
  return situations({ pack, fn: "assessHousehold", sample, article: `${document}#people` }, [
    ...rows.map(([householdKind, expected, side, reason, more = {}]) => ({
      id: `${short}-${householdKind}`,
      expected,
      side,
      because: reason,
      key: "K1",
      ...more,
      facts: { householdKind, ...more.facts },
    })),
    {
      id: `${short}-kind-unknown`,
      unknown: ["householdKind"],
      expected: notKnown("household/kind", "householdKind"),
      because: why("户的类别未知", "the kind of household is not known"),
      side: "open",
      key: "K1",
    },
  ]);
}

export const NOT_SERVED = why("通知没有把这类户列为对象", "the notice does not name this kind of household");

/** Purposes that are in order, that are not, a mixture, and none known. */
export function uses(
  { pack, short, sample, document }: Edition,
  article: string,
  force: Force,
  good: readonly string[],
  bad: readonly string[],
): readonly Situation[] {
  const refusing = force === "refuses" ? { outcome: "ineligible" } : { outcome: "undetermined" };
  return situations({ pack, fn: "assessHousehold", sample, article: `${document}#${article}` }, [
    ...good.map((purpose) => ({
      id: `${short}-use-${purpose}`,
      facts: { purposes: [purpose] },
      expected: eligible("points"),
      because: why("属于户自身的生产经营", "production or trade of the household itself"),
      side: "within" as const,
      key: "K1",
    })),
    ...bad.map((purpose) => ({
      id: `${short}-use-${purpose}`,
      facts: { purposes: [purpose] },
      expected: refusing,
      because: because(why("不是生产性用途或已被禁止", "not a productive use, or a forbidden one"), force),
      side: sideOf(force),
      key: "K1",
    })),
    {
      id: `${short}-use-mixed`,
      facts: { purposes: ["farming-and-animals", bad[0]] },
      expected: refusing,
      because: because(why("一部分用于禁止的用途", "a part goes to a forbidden use"), force),
      side: sideOf(force),
      key: "K1",
    },
    {
      id: `${short}-use-unknown`,
      unknown: ["purposes"],
      expected: { outcome: "undetermined", missing: ["purposes"] },
      because: why("用途未知", "the use is not known"),
      side: "open",
      key: "K1",
    },
  ]);
}

/** At most 50,000 for a household, without 原则上: editions before 2021. */
export function cap({ pack, short, sample, document }: Edition, article: string): readonly Situation[] {
  return situations({ pack, fn: "assessHousehold", sample, article: `${document}#${article}` }, [
    {
      id: `${short}-amount-50000`,
      facts: { amount: "50000" },
      expected: eligible("points"),
      because: why("5 万元含本数", "50,000 itself is within"),
      side: "within",
    },
    {
      id: `${short}-amount-50000.01`,
      facts: { amount: "50000.01", higherNeed: true },
      expected: refused("household/within-cap"),
      because: why("首笔超过 5 万元，文件没有写原则上", "a first loan above 50,000, and no 原则上 in the text"),
      side: "beyond",
      key: ["K5", "K6"],
    },
    {
      id: `${short}-amount-with-outstanding`,
      facts: { outstanding: "20000", runningLoan: true },
      expected: eligible("points"),
      because: why("与未还余额合计正好 5 万元", "with what is owed exactly 50,000"),
      side: "within",
    },
    {
      id: `${short}-amount-outstanding-unknown`,
      unknown: ["outstanding", "runningLoan"],
      expected: notKnown("household/within-cap", "outstanding"),
      because: why("未还余额未知，合计可能超过", "what is owed is not known: the sum may be above"),
      side: "open",
    },
  ]);
}

export function length({ pack, short, sample, document }: Edition, article: string): readonly Situation[] {
  return situations({ pack, fn: "assessHousehold", sample, article: `${document}#${article}` }, [
    {
      id: `${short}-term-36`,
      facts: { termMonths: 36 },
      expected: eligible("points"),
      because: why("3 年含本数", "three years are within"),
      side: "within",
    },
    {
      id: `${short}-term-37`,
      facts: { termMonths: 37 },
      expected: refused("household/term-length"),
      because: why("超过 3 年", "longer than three years"),
      side: "beyond",
    },
  ]);
}

/** By length: up to a year, and above it. */
export function rate(
  { pack, short, sample, document }: Edition,
  article: string,
  force: Force,
  caps: readonly (readonly [termMonths: number, at: string, above: string])[],
): readonly Situation[] {
  return situations({ pack, fn: "assessHousehold", sample, article: `${document}#${article}` }, [
    ...caps.flatMap(([termMonths, at, above]) => [
      {
        id: `${short}-rate-${String(termMonths)}-${at}`,
        facts: { termMonths, rate: at },
        expected: eligible("points"),
        because: why("正好是合同日的上限利率", "exactly the cap of the contract's day"),
        side: "within" as const,
      },
      {
        id: `${short}-rate-${String(termMonths)}-${above}`,
        facts: { termMonths, rate: above },
        expected: notMet("household/within-rate-cap", force),
        because: because(why("高于合同日的上限利率", "above the cap of the contract's day"), force),
        side: sideOf(force),
      },
    ]),
    {
      id: `${short}-rate-unknown`,
      unknown: ["rate"],
      expected: notKnown("household/within-rate-cap", "rate"),
      because: why("利率未知", "the rate is not known"),
      side: "open",
    },
  ]);
}

/** Benchmark since 2015-10-24; of the contract's day where the sample is of that time. */
export const BENCHMARK = [
  [12, "4.35%", "4.3501%"],
  [13, "4.75%", "4.7501%"],
  [36, "4.75%", "4.7501%"],
] as const;

/** In principle 18 to 65, both 含, by the day of application, which is that of the contract here. */
export function age(edition: Edition, article: ArticleName, contractOn: string, force: Force): readonly Situation[] {
  const { pack, short, sample } = edition;
  const year = Number(contractOn.slice(0, 4));
  const month = contractOn.slice(4, 8); // with its hyphens
  const day = Number(contractOn.slice(8));
  const born = (years: number, shift: 0 | 1): string =>
    `${String(year - years)}${month}${String(day + shift).padStart(2, "0")}`;
  const rule = "household/applicant-age";
  const outside = notMet(rule, force);
  return situations({ pack, fn: "assessHousehold", sample, article }, [
    {
      id: `${short}-age-17`,
      facts: { bornOn: born(18, 1) },
      expected: outside,
      because: because(why("明天才满 18 周岁", "18 only tomorrow"), force),
      side: "open",
      key: "K5",
    },
    {
      id: `${short}-age-18`,
      facts: { bornOn: born(18, 0) },
      expected: eligible("points"),
      because: why("当天满 18 周岁，含本数", "18 today, and 18 is within"),
      side: "within",
      key: "K5",
    },
    {
      id: `${short}-age-65`,
      facts: { bornOn: born(66, 1) },
      expected: eligible("points"),
      because: why("满 66 周岁的前一天仍是 65 周岁", "65 through the day before the 66th birthday"),
      side: "within",
      key: "K5",
    },
    {
      id: `${short}-age-66`,
      facts: { bornOn: born(66, 0) },
      expected: outside,
      because: because(why("当天满 66 周岁", "66 today"), force),
      side: "open",
      key: "K5",
    },
    {
      id: `${short}-age-unknown`,
      unknown: ["bornOn"],
      expected: notKnown(rule, "bornOn"),
      because: why("出生日期未知", "the day of birth is not known"),
      side: "open",
      key: "K5",
    },
  ]);
}
