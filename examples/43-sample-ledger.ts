// 样例台账的贴息，错了哪些，为什么错？ / A county claims a subsidy of the quarter for each of 301 loans: which claims are wrong, and which mistake makes them?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { adjustTerms, diagnoseSubsidy } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { householdsOf, readLedger, readTruth } from "./support/read-ledger.ts";
import { printTable } from "./support/table.ts";
import { mistakeWords } from "./support/words.ts";

const data = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url));
const { rows, problems } = readLedger(data("样例台账.csv"));
// The county's own: its share, and what is subsidised during an extension and after maturity.
const terms = adjustTerms(national2021.subsidy, {
  subsidyShares: [
    { through: "2023-12-31", share: "100%" },
    { from: "2024-01-01", share: "70%" },
  ],
  ...{ extensionSubsidy: "ends", roomAfterMaturity: "none" },
});
const quarter = { from: "2023-12-21", through: "2024-03-20" };
const found = householdsOf(rows).flatMap((own) => {
  const claims = own.filter(({ loan }) => loan.paidOutOn <= quarter.through);
  const facts = { loans: claims.map(({ loan }) => loan), ...quarter, rates: [lpr], calendar: mainlandCalendar };
  const diagnose = (loan: string, claimed: string) => diagnoseSubsidy(terms, { ...facts, loan }, claimed);
  return claims.map(({ line, loan, claimed }) => ({ line, ...diagnose(loan.id, claimed) }));
});
const wrong = found.flatMap((f) =>
  f.state === "right" ? [] : [{ ...f, causes: f.explanations.map((each) => [...each].sort().join("+")) }],
);
const table = wrong.map((f) => [String(f.line), f.claimed, f.right ?? "?", f.causes.map(mistakeWords).join("；或 ")]);
printTable(["行", "所填", "应为", "原因"], table);
console.log(`读入 ${String(rows.length)} 行；没有采用：${problems.join("；")}`);
const truth = readTruth(data("样例台账.真相.csv").toString(), "subsidyDue");
const named = truth.filter((t) => wrong.some((f) => f.line === t.line && f.causes.includes(t.mistakes)));
assert.deepEqual([wrong.length, named.length], [truth.length, truth.length]); // and nobody else is accused
const [n, planted, right] = [wrong.length, truth.length, named.length].map(String);
console.log(`查出 ${n ?? ""} 处，故意填错 ${planted ?? ""} 处，说对原因 ${right ?? ""} 处`);

// Output:
// 行         所填    应为                                                                                                                   原因
// 17       201.44  151.08                                                                                             利率超过贴息上限部分也贴息
// 31       400.14  414.10                                                                                                   用了下一月的公布利率
// 39       404.13  400.14  未扣贴息额度，全部本金贴息，并且年基数用错（360 与 365 天）；或 单笔超额部分全额贴息，并且年基数用错（360 与 365 天）
// 46       331.28  320.11                                                                                                   用了上一月的公布利率
// 68        19.60   14.00                                                                                               贴息份额变动后仍按原份额
// 77       240.18  240.08                                                                                                           逐日四舍五入
// 84       625.33  156.33                                                                    未扣贴息额度，全部本金贴息；或 单笔超额部分全额贴息
// 97      1086.94  400.14                      同一期申报两次，并且贴息份额变动后仍按原份额；或 上一结息期重复申报，并且贴息份额变动后仍按原份额
// 134      341.78  144.93                                                                                                     上一结息期重复申报
// 150      256.91  259.63                                                                                                 按整月计，未按实际天数
// 159       80.03   82.82                                                                                                   用了下一月的公布利率
// 166      427.89  428.06                                                                                                           逐日四舍五入
// 169      432.71  403.86                                                                                                         提前还款未扣减
// 193      430.77  432.71                                                                                                           按 21 日结息
// 205      244.56  180.06                                                                                               贴息份额变动后仍按原份额
// 207      486.60    0.00                                                                                到期后继续贴息；或 到期日次日起继续贴息
// 210  3558300.00  355.83                                                                                                   单位误用，放大一万倍
// 218      232.87  281.26                                                                                               用了另一期限档的公布利率
// 235      400.14  380.13                                                                                                         提前还款未扣减
// 243       90.24   18.96                                                                           到期后继续贴息，并且贴息份额变动后仍按原份额
// 252       52.85   53.26                                                                                                       提前还款早扣一天
// 268      173.15  169.98                                                                                                       提前还款晚扣一天
// 279      408.16  173.08                                                                                                     上一结息期重复申报
// 281       97.54   96.12                                                                                             到期日也计息（算头又算尾）
// 298      390.83    0.00                                                                  未扣贴息额度，全部本金贴息；或 额度按笔计，未按户合并
// 300      133.83    0.00                                                                                                       展期期间照常贴息
// 读入 301 行；没有采用：line 305: no loan: 合计；line 306: no loan: 填表人：（样例）
// 查出 26 处，故意填错 26 处，说对原因 26 处
