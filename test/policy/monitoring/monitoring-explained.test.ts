import { describe, expect, it } from "vitest";
import { renderText } from "../../../src/explain/render.ts";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import { explainMonitoring } from "../../../src/policy/monitoring/explain.ts";
import {
  changed,
  changgeHouseholds,
  cangxi,
  changgeOperators,
  facts,
  jiange,
  monitoringTerms,
  ORDERLY,
  said,
} from "./monitoring-builders.ts";

const lines = (text: string): readonly string[] => text.split("\n").map((line) => line.replace(/^[#\s>-]+/u, ""));

describe("an explanation of after-loan care", () => {
  const bad = {
    ...ORDERLY,
    asOf: "2018-07-01",
    usedPerPlan: false,
    lentOn: true,
    visits: [{ on: "2018-05-01", by: "village-office" }],
  } as const;

  it("says in Chinese what is wrong, why, by which article, and what is called for", () => {
    const text = said(changgeOperators, bad, "zh");
    expect(lines(text)[0]).toBe("贷款 L1 的贷后管理（2018-07-01）：不符合");
    for (const words of [
      ...["2018-01-10 放款，尚未结束", "措施：预警（因：与项目方案不符）", "措施：严惩（因：贷款被转借）"],
      ...["按项目方案使用：不符合", "与项目方案不符", "措施：预警、可以终止资金拨付"],
      ...["没有转借：不符合", "贷款被转借", "资金用于当地：符合", "资金用在当地"],
      ...["每季度实地察看：不符合", "每季度应察看：合作金融机构、市金融扶贫服务中心、镇政府合计至少 1 次"],
      ...["2018-04-01 至 2018-06-30：察看次数不足；无人察看", "2018-07-01 至 2018-09-30：尚未结束；无人察看"],
      ...["不计入：2018-05-01 村金融扶贫服务部（条件未列该机构）", "文件没有写明措施"],
      ...[
        "《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项",
        "《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）附件2",
      ],
      ...["文件未明确，按解读：只计完整的公历季度", "是各自都要察看，还是任一机构察看即可？——任一机构察看即可"],
      ...[
        "本套条件未收录、未核对的事项（不表示文件不要求）",
        "取款用于产业发展、没有长期滞留银行的资金、异常现象第一时间告知、建有贷后管理卡",
      ],
    ]) {
      expect(text).toContain(words);
    }
  });

  it("says the same in English", () => {
    const text = said(changgeOperators, bad, "en");
    expect(lines(text)[0]).toBe("After-loan care of L1, 2018-07-01: not in order");
    for (const words of [
      ...[
        "paid out on 2018-01-10, still running",
        "Measure: a warning (because: the use does not agree with the plan)",
      ],
      ...["Measure: a severe sanction (because: the money was lent on)", "Money used as the plan says: not met"],
      ...["the use does not agree with the plan", "calls for: a warning, the lender may stop paying out"],
      ...["the money was lent on", "Money used in the place: met", "Visited in each quarter: not met"],
      ...["to be visited in each quarter: at least 1 by any of: lender, city centre, town government"],
      ...["2018-04-01 to 2018-06-30: not visited often enough; nobody came"],
      ...["2018-07-01 to 2018-09-30: not over yet; nobody came"],
      ...["not counted: 2018-05-01 village office (the terms do not name this body)"],
      ...["the document names no measure", "loan measure 6(2)", "loan measure, annex 2"],
      ...[
        "Open in the documents; read as: whole calendar quarters only",
        "or is a visit by any of them enough? — a visit by any of the bodies is enough",
      ],
      ...[
        "Not held by these terms, and not checked (documents may ask it all the same)",
        "what was drawn is used for production, no money idle at the bank for too long",
      ],
    ]) {
      expect(text).toContain(words);
    }
  });

  it("says who came, and who is wanting where each must", () => {
    const each = changed(changgeOperators, { whoVisits: "each" });
    const visits = [
      { on: "2018-05-02", by: "city-centre" },
      { on: "2018-05-01", by: "lender" },
    ] as const;
    expect(said(each, { ...bad, visits }, "zh")).toContain(
      "2018-04-01 至 2018-06-30：察看次数不足；2018-05-01 合作金融机构、2018-05-02 市金融扶贫服务中心；尚缺：镇政府",
    );
    expect(said(each, { ...bad, visits }, "en")).toContain(
      "2018-04-01 to 2018-06-30: not visited often enough; 2018-05-01 lender, 2018-05-02 city centre; still wanting: town government",
    );
    expect(said(each, { ...bad, visits }, "en")).toContain("at least 1 by each of: lender");
  });

  it("says what is idle, since when, until when, and when it is too long", () => {
    const idle = [
      { since: "2018-02-01", amount: "20000" },
      { since: "2018-01-31", through: "2018-03-30", amount: "5000" },
      { since: "2018-11-15", amount: "300.5" },
      { since: "2018-03-01", through: "2018-06-01", amount: "7" },
    ];
    const of = facts({ idle, usedForProduction: true });
    const zh = said(cangxi, of, "zh");
    const en = said(cangxi, of, "en");
    expect(zh).toContain("20,000.00 元自 2018-02-01 起滞留银行，仍滞留；已于 2018-04-01 满 2 个月");
    expect(zh).toContain("5,000.00 元自 2018-01-31 起滞留银行，至 2018-03-30；2018-03-31 才满 2 个月");
    expect(zh).toContain("300.50 元自 2018-11-15 起滞留银行，仍滞留；到 2019-01-15 满 2 个月");
    expect(zh).toContain("7.00 元自 2018-03-01 起滞留银行，至 2018-06-01；已于 2018-05-01 满 2 个月");
    expect(zh).toContain("立即追回");
    expect(en).toContain(
      "20,000.00 yuan idle at the bank since 2018-02-01, still idle; 2 months were full on 2018-04-01",
    );
    expect(en).toContain("through 2018-03-30; 2 months would have been full on 2018-03-31");
    expect(en).toContain("still idle; 2 months will be full on 2019-01-15");
    expect(en).toContain("recovery at once");
    expect(en).toContain("art. 202");
  });

  it("says what a measure is called for by, also where several things call for it", () => {
    const idle = [{ since: "2018-02-01", amount: "20000" }];
    const both = facts({ idle, usedForProduction: false });
    expect(lines(said(cangxi, both, "zh"))).toContain(
      "措施：立即追回（因：取出的资金没有用于产业发展、资金在银行滞留过久）",
    );
    expect(lines(said(cangxi, both, "en"))).toContain(
      "Measure: recovery at once (because: what was drawn is not used for production, money idle for too long)",
    );
    const idleOnly = facts({ idle, usedForProduction: true });
    expect(lines(said(cangxi, idleOnly, "zh"))).toContain("措施：立即追回（因：资金在银行滞留过久）");
    expect(lines(said(cangxi, idleOnly, "en"))).toContain("calls for: recovery at once");
  });

  it("says that money that was drawn late leaves nothing to recover", () => {
    const idle = [{ since: "2018-02-01", through: "2018-06-01", amount: "20000" }];
    const drawn = facts({ idle, usedForProduction: true });
    const [zh, en] = [lines(said(cangxi, drawn, "zh")), lines(said(cangxi, drawn, "en"))];
    expect(zh[0]).toMatch(/不符合$/);
    expect(en[0]).toMatch(/not in order$/);
    expect(zh).toContain("资金已不再滞留，没有可追回的");
    expect(en).toContain("the money no longer lies there: nothing is left to recover");
    for (const line of [...zh, ...en]) expect(line).not.toMatch(/立即追回|recovery at once|no measure|没有写明措施/);
  });

  it("says what was not told, and what that leaves open", () => {
    const open = facts({ asOf: "2018-03-09" });
    expect(said(cangxi, open, "zh")).toContain("未说明有无滞留；自放款起满 2 个月最早在 2018-03-10");
    expect(said(cangxi, open, "en")).toContain("2 months from the pay-out are full on 2018-03-10 at the earliest");
    expect(said(cangxi, facts(), "zh")).toContain("未提供这方面的情况");
    expect(said(cangxi, facts(), "zh")).toContain("尚缺事实\n  取款用于产业发展、滞留银行的资金\n");
    const later = said(cangxi, facts(), "en");
    expect(lines(later)[0]).toMatch(/undetermined$/);
    expect(later).toContain("Facts still needed\n  what was drawn used for production, money idle at the bank\n");
    expect(said(changgeOperators, facts({ asOf: "2018-04-02" }), "en")).toContain(
      "2018-04-01 to 2018-06-30: not over yet; visits were not told",
    );
    expect(said(changgeOperators, facts({ asOf: "2018-03-02" }), "zh")).toContain("尚无须察看的季度");
  });

  it("says how each anomaly stands", () => {
    const anomalies = [
      { id: "N1", seenOn: "2018-05-01", reportedOn: "2018-05-01" },
      { id: "N2", seenOn: "2018-05-02", reportedOn: "2018-05-04" },
      { id: "N3", seenOn: "2018-05-03" },
      { id: "N4", seenOn: "2018-05-05" },
    ];
    const of = facts({ asOf: "2018-05-05", anomalies });
    const zh = said(changgeHouseholds, of, "zh");
    expect(zh).toContain("N1：2018-05-01 发现；2018-05-01 报告，及时");
    expect(zh).toContain("N2：2018-05-02 发现；2018-05-04 报告，迟于 2018-05-02");
    expect(zh).toContain("N3：2018-05-03 发现；应于 2018-05-03 前（含）报告，尚未报告");
    expect(zh).toContain("N4：2018-05-05 发现；尚未报告，2018-05-05 仍属及时");
    const en = said(changgeHouseholds, of, "en");
    expect(en).toContain("N1: seen on 2018-05-01; reported on 2018-05-01, at once");
    expect(en).toContain("N2: seen on 2018-05-02; reported on 2018-05-04, later than 2018-05-02");
    expect(en).toContain("N3: seen on 2018-05-03; to be reported by 2018-05-03, not reported");
    expect(en).toContain("N4: seen on 2018-05-05; not reported yet, 2018-05-05 is still at once");
    expect(said(changgeHouseholds, facts({ anomalies: [] }), "en")).toContain("nothing unusual was seen");
  });

  it("says what is on the card and what is lacking", () => {
    expect(said(jiange, facts({ ledgerCard: ["use"] }), "zh")).toContain("卡上有：资金用途");
    expect(said(jiange, facts({ ledgerCard: ["use"] }), "zh")).toContain("缺少：回访记录、现状");
    expect(said(jiange, facts({ ledgerCard: ["use"] }), "en")).toContain("lacking: visits, state");
    expect(said(jiange, facts({ ledgerCard: [] }), "en")).toContain("the card has no entries");
    expect(said(jiange, facts({ ledgerCard: "none" }), "en")).toContain("no card is kept");
    expect(said(jiange, facts({ ledgerCard: ["use", "visits", "state"] }), "en")).not.toContain("lacking");
  });

  it("cites further documents that are given", () => {
    const result = assessMonitoring(monitoringTerms({ lentOn: ["sanction"] }), facts({ lentOn: true }));
    const documents = [
      {
        id: "our-rules",
        title: { zh: "本县办法", en: "Our rules" },
        articles: { "1": { zh: "第一条", en: "art. 1" } },
      },
    ];
    expect(renderText(explainMonitoring(result, { language: "zh", documents }))).toContain("《本县办法》第一条");
    expect(renderText(explainMonitoring(result, { language: "en" }))).toContain("our-rules#1");
  });

  it("says when the loan ended", () => {
    expect(said(jiange, facts({ endedOn: "2018-06-30" }), "en")).toContain("ended on 2018-06-30");
    expect(said(jiange, facts({ endedOn: "2018-06-30" }), "zh")).toContain("2018-06-30 结束");
  });
});
