import { describe, expect, it } from "vitest";
import { termsOf } from "../../../examples/audit/terms.ts";
import type { LedgerAudit } from "../../../src/book/audit/finding.ts";
import type { LedgerAuditSettings } from "../../../src/book/audit/settings.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { pack, type PackFrame } from "../../../src/packs/pack.ts";
import { audited, saidOf } from "./audited.ts";

const notChecked = (audit: LedgerAudit, claim: string): readonly string[] =>
  audit.notChecked.filter((one) => one.claim === claim).map(({ why, loans }) => `${String(loans)} ${why.zh}`);

const FRAME: PackFrame = {
  ...{ pack: "our-rules", edition: "2021", title: { zh: "本县办法", en: "Our rules" } },
  ...{ inForce: { from: "2015-01-01" }, coverage: "whole" },
};

describe("a renewal", () => {
  const HEAD = "户编号|贷款编号|贷款金额(元)|放款日期|到期日期|结清日|是否续贷|原贷款编号|逾期天数";
  const CAP = { householdCap: { amount: "50000", basis: [] } };
  const OLD = "H1|A1|50000|2020-03-10|2023-03-10|||/|0";

  it("repays what it renews: neither is the household above its cap, nor the old loan overdue", () => {
    const audit = audited(`${HEAD}\n${OLD}\nH1|A2|50000|2023-03-10|2026-03-10||是|A1|0`, CAP);
    expect(saidOf(audit)).toStrictEqual([]);
    expect(audit.checked).toMatchObject({ renewal: 1, "household-cap": 2, "overdue-days": 2 });
  });

  it("that is none leaves both: above the cap, and 2023-03-10 to 2024-01-01 are 297 days overdue", () => {
    const audit = audited(`${HEAD}\n${OLD}\nH1|A2|50000|2023-03-10|2026-03-10||否||0`, CAP);
    expect(saidOf(audit)).toStrictEqual([
      "error overdue-days 第 2 行：逾期天数填 0 天，应为 297 天（到期 2023-03-10，判断日 2024-01-01）",
      "suspicion household-cap 第 3 行：2023-03-10 放款后，同一户（连同第 2 行）欠 100000.00 元，超过 50000.00 元",
    ]);
  });

  it("without a number renews the one loan of the household that is owed then, and of several none", () => {
    const one = audited(`${HEAD}\n${OLD}\nH1|A2|50000|2023-03-09|2026-03-09||是||0`, CAP);
    expect(saidOf(one)).toStrictEqual([]);
    const two = audited(
      `${HEAD}\nH1|A1|20000|2020-03-10|2025-03-10||||0\nH1|A3|20000|2020-05-10|2025-05-10||||0\nH1|A2|20000|2023-03-09|2026-03-09||续贷||0`,
    );
    expect(notChecked(two, "renewal")).toStrictEqual([
      "1 同户尚未还清的更早贷款不止一笔，没有写明续的是哪一笔",
      "1 设置和所用政策没有写明这方面的规定", // how often a loan may be renewed
    ]);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ["of a loan that is not here", "H1|A2|50000|2023-03-10|2026-03-10||是|B7|0", [], ["1 所续的原贷款不在台账中"]],
    [
      "of another household's loan",
      "H2|A2|50000|2023-03-10|2026-03-10||是|A1|0",
      ["suspicion renewal 第 3 行：续贷自 A1，台账中该笔不是同一户，须核实"],
      [],
    ],
    [
      "of a later loan",
      "H1|A2|50000|2019-03-10|2026-03-10||是|A1|0",
      ["suspicion renewal 第 3 行：续贷自 A1，该笔放款反而较晚，须核实"],
      [],
    ],
    [
      "that says no and names one",
      "H1|A2|50000|2023-03-10|2026-03-10||否|A1|0",
      ["suspicion renewal 第 3 行：填为不是续贷，却写有原贷款 A1，须核实"],
      [],
    ],
    [
      "with nothing before it",
      "H2|A2|50000|2023-03-10|2026-03-10||是||0",
      [],
      ["1 填为续贷，台账中没有同户尚未还清的更早贷款"],
    ],
  ])("%s", (_, row, found, left) => {
    const audit = audited(`${HEAD}\n${OLD.replace("|||/|0", "|2023-03-10||/|0")}\n${row}`);
    expect(saidOf(audit)).toStrictEqual(found);
    expect(notChecked(audit, "renewal").filter((why) => !why.includes("没有写明这方面"))).toStrictEqual(left);
  });

  it("in a group of columns of its own renews the loan before it in the row", () => {
    // Groups as a county system has them: the loan, and its first renewal.
    const audit = audited(
      `户编号|新增贷款情况|||第一次续贷|||
       |贷款金额(元)|放款日期|到期日期|贷款金额(元)|放款日期|到期日期|逾期天数
      H1|50000|2020-03-10|2023-03-10|50000|2023-03-10|2026-03-10|0
      H2|50000|2020-03-10|2024-03-10||||`,
      CAP,
    );
    expect(audit.loans).toBe(3);
    expect(saidOf(audit)).toStrictEqual([]);
    expect(audit.checked).toMatchObject({ renewal: 1, "household-cap": 3 });
    expect(notChecked(audit, "renewal")).toStrictEqual(["1 设置和所用政策没有写明这方面的规定"]);
  });

  it("of a loan with a balance is a suspicion, and the balance stands", () => {
    const audit = audited(`户编号|贷款编号|贷款金额(元)|放款日期|到期日期|贷款余额(元)|原贷款编号
      H1|A1|50000|2020-03-10|2025-03-10|50000|
      H1|A2|50000|2023-03-10|2026-03-10|50000|A1`);
    expect(saidOf(audit)).toStrictEqual([
      "suspicion renewal 第 3 行：续贷第 2 行的贷款，而那一笔仍有余额 50000.00 元，须核实",
    ]);
  });

  it("of a renewal counts twice, with the extensions, and the terms say how often", () => {
    const once = pack(FRAME, { "our-rules#1": { household: { mostRenewals: 1 } } }).household;
    const text = `户编号|贷款编号|贷款金额(元)|放款日期|到期日期|原贷款编号|续贷次数
      H1|A1|50000|2017-03-10|2020-03-10||0
      H1|A2|50000|2020-03-10|2023-03-10|A1|1
      H1|A3|50000|2023-03-10|2026-03-10|A2|1
      H2|B1|50000|2023-03-10|2026-03-10||2`;
    const audit = audited(text, { household: once });
    expect(saidOf(audit)).toStrictEqual([
      "suspicion renewal 第 4 行：续贷展期填 1 次，台账中可见 2 次，须核实",
      "suspicion renewal 第 4 行：续贷、展期至少 2 次，超过规定次数，须核实",
      "suspicion renewal 第 5 行：续贷、展期至少 2 次，超过规定次数，须核实",
    ]);
    expect(audit.findings[1]?.basis).toMatchObject([{ article: "our-rules#1" }]);
    expect(audited(text).notChecked.filter(({ claim }) => claim === "renewal")).toMatchObject([{ loans: 3 }]);
  });

  it("is subsidised without the loan that it repays: the room of the cap is its own", () => {
    const { subsidy } = pack(FRAME, {
      "our-rules#1": { subsidy: { subsidyCap: "50000", subsidyShares: [{ share: "100%" }], yearBase: 360 } },
    });
    // 2023-03-21 to 2023-06-20: 92 nights of 50,000 at 3.6 %, 50,000 × 3.6 % × 92 ÷ 360 = 460.00.
    const audit = audited(
      `户编号|贷款编号|贷款金额(元)|放款日期|到期日期|提前还款|年利率(%)|原贷款编号|本季贴息(元)
      H1|A1|50000|2020-03-10|2024-03-10||3.6||0
      H1|A2|50000|2023-03-10|2026-03-10||3.6|A1|460.00`,
      { subsidy, window: ["2023-03-21", "2023-06-20"] },
    );
    expect(saidOf(audit)).toStrictEqual([]);
    expect(audit.figures.map(({ recomputed }) => recomputed)).toStrictEqual(["0.00", "460.00"]);
  });
});

describe("an extension of which only yes or no is said", () => {
  const HEAD = "户主|贷款金额(元)|放款日期|到期日期|结清日|是否展期|展期到期日|逾期天数";

  it("leaves all that hangs on the maturity unchecked, and is incomplete", () => {
    const audit = audited(`${HEAD}\nH1|50000|2020-05-06|2023-05-06||是||0`);
    expect(saidOf(audit)).toStrictEqual(["incomplete extension 第 2 行：填为已展期，没有展期到期日"]);
    expect(notChecked(audit, "overdue-days")).toStrictEqual(["1 填为已展期，没有展期到期日，到期日不明"]);
  });

  it("is right with its day, and doubtful with a day against its word", () => {
    const audit = audited(
      `${HEAD}\nH1|50000|2020-05-06|2023-05-06||是|2024-05-06|0\nH2|50000|2020-05-06|2023-05-06||否|2024-05-06|0\nH3|50000|2023-05-06|2026-05-06||否|否|0`,
    );
    expect(saidOf(audit)).toStrictEqual([
      "suspicion extension 第 3 行：填为没有展期，却有展期到期日 2024-05-06，须核实",
    ]);
    expect(audit.checked).toMatchObject({ extension: 3, "overdue-days": 3 });
  });

  it("without a column of its day is not checked", () => {
    const audit = audited(
      "户主|贷款金额(元)|放款日期|到期日期|结清日|是否展期|逾期天数\nH1|50000|2020-05-06|2023-05-06||是|0",
    );
    expect(saidOf(audit)).toStrictEqual([]);
    expect(notChecked(audit, "extension")).toStrictEqual(["1 填为已展期，没有展期到期日，到期日不明"]);
  });
});

describe("a number of which the middle is masked", () => {
  it("tells the household together with the name, and never alone", () => {
    const CAP = { householdCap: { amount: "50000", basis: [] } };
    const row = (name: string, id: string): string => `${name}|${id}|30000|2023-05-06|2026-05-06`;
    const HEAD = "户主|身份证号|贷款金额(元)|放款日期|到期日期";
    const of = (...rows: readonly string[]): LedgerAudit => audited([HEAD, ...rows].join("\n"), CAP);
    expect(of(row("甲", "530100********1234"), row("甲", "530100********1234"))).toMatchObject({
      households: 1,
      counts: { suspicion: 2 }, // above the cap, and the same loan twice
    });
    expect(of(row("甲", "530100********1234"), row("乙", "530100********1234"))).toMatchObject({ households: 2 });
    expect(of(row("甲", "530100********1234"), row("甲", "530100********123X"))).toMatchObject({ households: 2 });
    expect(of(row("甲", "530100199*********"), row("甲", "530100199*********"))).toMatchObject({ households: 0 });
  });
});

describe("subsidies of one period", () => {
  it("are not judged where nothing says of which nights", () => {
    const { subsidy } = pack(FRAME, { "our-rules#1": { subsidy: { subsidyShares: [{ share: "100%" }] } } });
    const audit = audited(
      "户主|贷款金额(元)|放款日期|到期日期|提前还款|年利率(%)|本季贴息(元)\nH1|50000|2020-05-06|2025-05-06||3.6|460.00",
      { subsidy, subsidyOfPeriod: true },
    );
    expect(saidOf(audit)).toStrictEqual([]);
    expect(notChecked(audit, "subsidy-due")).toStrictEqual([
      "1 本列是一期的贴息，设置没有写“审计期间”（首尾两个计息日），也没有起止日期的列",
    ]);
  });
});

describe("the cap of a household and the ages", () => {
  const audit = (packs: readonly string[]): ReturnType<typeof termsOf>["judged"] =>
    termsOf({ packs, readings: {}, materiality: "0.00", judgedOn: null, window: null }).judged;

  it("come from the terms that are combined as everywhere, the lower cap of two", () => {
    expect(audit(["national2021"])).toMatchObject({
      householdCap: { amount: "50000.00", basis: [{ by: "article", article: "national-2021-6#amount" }] },
      ages: { from: 18, through: 65 },
    });
    expect(audit(["national2021", "national2026"])).toMatchObject({
      householdCap: { amount: "50000.00", basis: [{ by: "article", article: "national-2021-6#amount" }] },
      ages: { from: 18, through: 65 },
    });
    expect(audit(["national2026"])).toMatchObject({
      householdCap: { amount: "100000.00", basis: [{ by: "article", article: "national-2026#amount" }] },
    });
    expect(audit(["national2014"]).ages).toBeUndefined();
    expect(audit([])).not.toHaveProperty("householdCap");
  });

  it("of which one edge is open say so", () => {
    const of = (ages: NonNullable<LedgerAuditSettings["ages"]>): readonly string[] =>
      saidOf(
        audited("户主|出生日期|贷款金额(元)|放款日期|到期日期\nH1|1950-05-07|50000|2020-05-06|2025-05-06", { ages }),
      );
    expect(of({ through: 65, basis: [] })).toStrictEqual([
      "suspicion age-limit 第 2 行：放款时 69 岁，超过 65 岁，须核实",
    ]);
    expect(of({ from: 70, basis: [] })).toStrictEqual([
      "suspicion age-limit 第 2 行：放款时 69 岁，不满 70 岁，须核实",
    ]);
    expect(of({ from: 18, basis: [] })).toStrictEqual([]);
  });
});

it("national terms leave open whether a second renewal is allowed", () => {
  const audit = audited(
    "户编号|贷款金额(元)|放款日期|到期日期|续贷次数\nH1|50000|2022-05-06|2025-05-06|2\nH2|50000|2022-05-06|2025-05-06|1",
    { household: national2021.household },
  );
  expect(saidOf(audit)).toStrictEqual([]);
  expect(notChecked(audit, "renewal")).toStrictEqual(["1 所用政策对续贷、展期的次数没有定论"]);
  expect(audit.checked.renewal).toBe(1);
});
