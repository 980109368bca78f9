// 风险补偿基金三年的账，对得上吗？ / A county's compensation fund over three years: does every year add up, is too much lent under it, must it be topped up, and when does it go back?
import { adjustTerms, combineTerms, explain, type FundEvent, renderText, stateFund } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { changge2017, gansu2021 } from "fupin-credit/packs";

const rules = combineTerms(changge2017.fund, gansu2021.fund); // separate account, years, return; leverage and top-up
const terms = adjustTerms(rules, { fundTarget: "1000000" });
const events: readonly FundEvent[] = [
  { event: "endowed", id: "E01", on: "2021-03-01", amount: "1000000" },
  { event: "loans", id: "E02", on: "2021-12-20", outstanding: "9800000" },
  { event: "interest", id: "E03", on: "2021-12-21", amount: "2416.67" },
  { event: "compensated", id: "E04", on: "2022-05-10", amount: "830000" },
  { event: "recovered", id: "E05", on: "2022-11-08", amount: "12345.60" },
  { event: "cost", id: "E06", on: "2022-11-09", amount: "350.50" },
  { event: "compensated", id: "E07", on: "2022-12-20", amount: "200000" },
  { event: "replenished", id: "E08", on: "2023-02-01", amount: "300000" },
  { event: "paid-later", id: "E09", on: "2023-02-02", amount: "15588.23" },
  { event: "closed", id: "E10", on: "2023-12-31", noticesReceivedOn: "2024-01-22" },
  { event: "returned", id: "E11", on: "2024-02-22", amount: "284411.77" },
];
for (const asOf of ["2022-12-31", "2024-02-22"]) {
  const statement = stateFund(terms, { fund: "F1", asOf, events, calendar: mainlandCalendar });
  console.log(renderText(explain(statement, { language: asOf < "2023" ? "en" : "zh" })));
}

// Output:
// Fund F1, 2022-12-31: balance 0.00 yuan, unpaid 15,588.23
//   Terms: Changge, finance for poverty alleviation (2017) + Gansu, compensation funds (2021)
//   Changed by the caller: 1; what rests on them says so
//   2021-03-01 E01 paid in +1,000,000.00 → 1,000,000.00
//   2021-12-20 E02 loans outstanding 9,800,000.00 → 1,000,000.00
//   2021-12-21 E03 interest +2,416.67 → 1,002,416.67
//   2022-05-10 E04 compensated -830,000.00 → 172,416.67
//   2022-11-08 E05 recovered +12,345.60 → 184,762.27
//   2022-11-09 E06 cost of collection -350.50 → 184,411.77
//   2022-12-20 E07 compensated -184,411.77 (unpaid 15,588.23) → 0.00
//   Source: Changge: measure on the compensation fund (trial) (长政办〔2017〕64号), fund measure, art. 7
//   Source: Changge: measure on the compensation fund (trial) (长政办〔2017〕64号), fund measure, art. 12
// By year
//   2021: opening 0.00 + paid in 1,000,000.00 + interest 2,416.67 = closing 1,002,416.67
//   2022: opening 1,002,416.67 + recovered 12,345.60 - compensated 1,014,411.77 - cost of collection 350.50 = closing 0.00
// Leverage: loans 9,800,000.00 yuan, more than 0.00 × 10 = 0.00
//   Source: Gansu: compensation funds of counties (甘财金〔2021〕23号, title not seen), leverage (read in summary)
// Top-up: balance 0.00 yuan, the mark is 1,000,000.00 × 20%: below it, needed
//   Source: Gansu: compensation funds of counties (甘财金〔2021〕23号, title not seen), topping up (read in summary)
//   Set by the caller
// 基金 F1（2024-02-22）：余额 0.00 元，未付 0.00 元
//   适用条件：长葛市金融扶贫（2017）、甘肃省风险补偿金（2021）
//   其中 1 项由使用单位改动，据此得出的各项标明“由使用单位设定”
//   2021-03-01 E01 出资 +1,000,000.00，基金余额 1,000,000.00
//   2021-12-20 E02 贷款余额 9,800,000.00，基金余额 1,000,000.00
//   2021-12-21 E03 利息 +2,416.67，基金余额 1,002,416.67
//   2022-05-10 E04 代偿 -830,000.00，基金余额 172,416.67
//   2022-11-08 E05 追偿退还 +12,345.60，基金余额 184,762.27
//   2022-11-09 E06 追偿费用 -350.50，基金余额 184,411.77
//   2022-12-20 E07 代偿 -184,411.77（未付 15,588.23），基金余额 0.00
//   2023-02-01 E08 补充 +300,000.00，基金余额 300,000.00
//   2023-02-02 E09 补付 -15,588.23，基金余额 284,411.77
//   2023-12-31 E10 合作终止，基金余额 284,411.77
//   2024-02-22 E11 返还 -284,411.77，基金余额 0.00
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第七条
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第十二条
// 分年
//   2021：期初 0.00 + 出资 1,000,000.00 + 利息 2,416.67 = 期末 1,002,416.67
//   2022：期初 1,002,416.67 + 追偿退还 12,345.60 - 代偿 1,014,411.77 - 追偿费用 350.50 = 期末 0.00
//   2023：期初 0.00 + 补充 300,000.00 - 补付 15,588.23 = 期末 284,411.77
//   2024：期初 284,411.77 - 返还 284,411.77 = 期末 0.00
// 返还 0.00 元：收齐通知书后 20 个工作日内，2024-02-22 前（含）：已按时返还
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第十条
//   依据：《中华人民共和国民法典》第二百零一条
//   依据：国务院办公厅关于部分节假日安排的通知（2024 年）
