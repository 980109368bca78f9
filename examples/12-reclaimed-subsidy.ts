// The money was misused, or the data were false: how much of the paid subsidy must come back?
import {
  adjustTerms,
  computeSubsidy,
  explain,
  type InterestLoan,
  reclaimOperatorSubsidy,
  reclaimSubsidy,
  renderText,
} from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const common = { lender: "B1", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [] };
const loan: InterestLoan = {
  ...common, id: "L1", household: "H1", product: "registered-household", principal: "50000",
  contractOn: "2018-01-15", paidOutOn: "2018-01-15", maturesOn: "2019-01-15",
}; // prettier-ignore
const rates = [pbocBenchmark];

// Changge names no ground for households; this county lets the right end with the misuse.
const terms = adjustTerms(changge2017.subsidy, { lossOfRight: [{ ground: "misuse", from: "event" }] });
const paid = computeSubsidy(terms, { loans: [loan], rates }).loans.flatMap(({ periods }) =>
  periods.flatMap((p) => (p.state === "known" ? [{ from: p.from, through: p.through, amount: p.subsidy }] : [])),
);
const misuse = { loan: "L1", ground: "misuse", on: "2018-08-01" } as const;
console.log(
  renderText(explain(reclaimSubsidy(terms, { loans: [loan], rates, paid, loss: misuse }), { language: "en" })),
);

// An operator that obtained it by false data loses all of it, from the start.
const operator: InterestLoan = { ...loan, id: "L2", household: "O1", product: "operator", principal: "1000000" };
const reclaim = reclaimOperatorSubsidy(changge2017.operatorSubsidy, {
  loan: operator, householdsCarried: 5, rates,
  paid: [{ from: "2018-01-15", through: "2018-03-20", amount: "3666.67" }, { from: "2018-03-21", through: "2018-06-20", amount: "5000" }],
  loss: { loan: "L2", ground: "false-data", on: "2018-08-01" },
}); // prettier-ignore
console.log(`\n${renderText(explain(reclaim, { language: "zh" }))}`);

// Output:
// Loan L1: 1008.95 yuan of 2205.20 paid must come back
//   Terms: changge2017 (edition 2017-10-26), Changge, finance for poverty alleviation (2017)
//   Changed by the caller: lossOfRight
//   Reading interest/method: on daily balances (daily-balance) — Is interest counted on daily balances or by months and odd days?
//   Reading interest/year-base: divided by 360 (360) — Is the annual rate divided by 360 or by 365?
//   Reading interest/settlement: every quarter (quarterly) — When is interest settled?
//   Reading loan/maturity-on-rest-day: stays on the contract's day (stands) — Does a maturity that falls on a rest day move?
//   Reading subsidy/above-cap: the part within the cap is subsidised (portion) — Of a loan above the cap, is the part within it subsidised, or nothing of the loan?
//   Reading subsidy/room-after-maturity: takes up none after maturity (none) — Does a loan past maturity go on taking up room under the household's cap?
//   misuse of the money (2018-08-01): the right ended with 2018-08-01
//   The term lossOfRight was set by the caller
//   2018-01-15 – 2018-03-20: max(0, 392.71 − 392.71) = 0.00
//   2018-03-21 – 2018-06-20: max(0, 555.83 − 555.83) = 0.00
//   2018-06-21 – 2018-09-20: max(0, 555.83 − 247.71) = 308.12
//   2018-09-21 – 2018-12-20: max(0, 549.79 − 0.00) = 549.79
//   2018-12-21 – 2019-01-14: max(0, 151.04 − 0.00) = 151.04
//
// 贷款 L2:已付 8666.67 元,应追回 8666.67 元
//   条件:changge2017(版本 2017-10-26),长葛市金融扶贫(2017)
//   解读 interest/settlement:按季结息(quarterly)— 何时结息?
//   解读 loan/maturity-on-rest-day:不顺延,仍为合同到期日(stands)— 到期日遇休息日,是否顺延?
//   解读 operator/too-few-households:不予贴息(refuse)— 带动户数不足的,是不予贴息,还是按带动户数对应的金额贴息?
//   解读 operator/counting:按月数除以 12(months-over-12)— 年贴息率按月数除以 12 还是按实际天数折算?
//   弄虚作假套取贴息(2018-08-01):全部贴息均无权享受
//   依据:长政办〔2017〕64号 贷款管理办法 六(二)
//   2018-01-15 – 2018-03-20: max(0, 3666.67 − 0.00) = 3666.67
//   2018-03-21 – 2018-06-20: max(0, 5000.00 − 0.00) = 5000.00
