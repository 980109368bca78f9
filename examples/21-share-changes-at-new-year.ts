// 贴息份额年中变动，谁承担多少？ / The county pays all of the interest that arises in 2023, and 70 % of it from 2024 on: who bears what?
import assert from "node:assert/strict";
import { combineTerms, computeSubsidy, explain, type InterestLoan, renderText } from "fupin-credit";
import { national2021, qingyang } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";

const loan: InterestLoan = {
  id: "L1", household: "H1", lender: "B1", product: "microcredit-2021", principal: "80000",
  contractOn: "2022-03-10", paidOutOn: "2022-03-10", maturesOn: "2025-03-10", rate: { fixed: "4.60%" },
  instalments: [], repayments: [{ day: "2023-05-05", amount: "30000.50" }], extensions: [],
}; // prettier-ignore

// Cap and rate are the nation's, the share is the county's; each keeps its own article.
const terms = combineTerms(national2021.subsidy, qingyang.subsidy);
const statement = computeSubsidy(terms, { loans: [loan], rates: [lpr] });
for (const { from, share } of statement.loans.flatMap(({ periods }) => periods.flatMap(({ segments }) => segments)))
  assert.equal(share, from < "2024-01-01" ? "100.00%" : "70.00%");
console.log(renderText(explain(statement, { language: "en" })));

// Output:
// Household H1: interest 8,615.98, subsidy 6,170.35, borrower 2,445.63 yuan
//   Terms: National product of 2021 + Qingyang, interest subsidy
//   Reading: Is interest counted on daily balances or by months and odd days? — on daily balances
//   Reading: Is the annual rate divided by 360 or by 365? — divided by 360
//   Reading: When is interest settled? — every quarter
//   Reading: Does the night of a settlement day belong to the period that it closes? — yes, the next period begins on the day after
//   Reading: Does a maturity that falls on a rest day move? — moves to the next working day
//   Reading: Of a loan above the cap, does a repayment first repay what lies above it, or what lies within? — what lies above the cap
// Loan L1: interest 8,615.98, subsidy 6,170.35, borrower 2,445.63 yuan
// 2022-03-10 – 2022-03-20 (11 nights)
//   80,000.00 × 4.60% × 11 ÷ 360 = 112.444444… ≈ 112.44
//   of which subsidised:
//   50,000.00 × 4.60% × 11 ÷ 360 × 100.00% = 70.277777… ≈ 70.28
//   the borrower bears 42.16 yuan
// 2022-03-21 – 2022-06-20 (92 nights)
//   80,000.00 × 4.60% × 92 ÷ 360 = 940.444444… ≈ 940.44
//   of which subsidised:
//   50,000.00 × 4.60% × 92 ÷ 360 × 100.00% = 587.777777… ≈ 587.78
//   the borrower bears 352.66 yuan
// 2022-06-21 – 2022-09-20 (92 nights)
//   80,000.00 × 4.60% × 92 ÷ 360 = 940.444444… ≈ 940.44
//   of which subsidised:
//   50,000.00 × 4.60% × 92 ÷ 360 × 100.00% = 587.777777… ≈ 587.78
//   the borrower bears 352.66 yuan
// 2022-09-21 – 2022-12-20 (91 nights)
//   80,000.00 × 4.60% × 91 ÷ 360 = 930.222222… ≈ 930.22
//   of which subsidised:
//   50,000.00 × 4.60% × 91 ÷ 360 × 100.00% = 581.388888… ≈ 581.39
//   the borrower bears 348.83 yuan
// 2022-12-21 – 2023-03-20 (90 nights)
//   80,000.00 × 4.60% × 90 ÷ 360 = 920.00
//   of which subsidised:
//   50,000.00 × 4.60% × 90 ÷ 360 × 100.00% = 575.00
//   the borrower bears 345.00 yuan
// 2023-03-21 – 2023-06-20 (92 nights)
//   80,000.00 × 4.60% × 45 ÷ 360 + 49,999.50 × 4.60% × 47 ÷ 360 = 760.274775 ≈ 760.27
//   of which subsidised:
//   50,000.00 × 4.60% × 45 ÷ 360 × 100.00% + 49,999.50 × 4.60% × 47 ÷ 360 × 100.00% = 587.774775 ≈ 587.77
//   the borrower bears 172.50 yuan
// 2023-06-21 – 2023-09-20 (92 nights)
//   49,999.50 × 4.60% × 92 ÷ 360 = 587.7719 ≈ 587.77
//   of which subsidised:
//   49,999.50 × 4.60% × 92 ÷ 360 × 100.00% = 587.7719 ≈ 587.77
//   the borrower bears 0.00 yuan
// 2023-09-21 – 2023-12-20 (91 nights)
//   49,999.50 × 4.60% × 91 ÷ 360 = 581.383075 ≈ 581.38
//   of which subsidised:
//   49,999.50 × 4.60% × 91 ÷ 360 × 100.00% = 581.383075 ≈ 581.38
//   the borrower bears 0.00 yuan
// 2023-12-21 – 2024-03-20 (91 nights)
//   49,999.50 × 4.60% × 11 ÷ 360 + 49,999.50 × 4.60% × 80 ÷ 360 = 581.383075 ≈ 581.38
//   of which subsidised:
//   49,999.50 × 4.60% × 11 ÷ 360 × 100.00% + 49,999.50 × 4.60% × 80 ÷ 360 × 70.00% = 428.051275 ≈ 428.05
//   the borrower bears 153.33 yuan
// 2024-03-21 – 2024-06-20 (92 nights)
//   49,999.50 × 4.60% × 92 ÷ 360 = 587.7719 ≈ 587.77
//   of which subsidised:
//   49,999.50 × 4.60% × 92 ÷ 360 × 70.00% = 411.44033 ≈ 411.44
//   the borrower bears 176.33 yuan
// 2024-06-21 – 2024-09-20 (92 nights)
//   49,999.50 × 4.60% × 92 ÷ 360 = 587.7719 ≈ 587.77
//   of which subsidised:
//   49,999.50 × 4.60% × 92 ÷ 360 × 70.00% = 411.44033 ≈ 411.44
//   the borrower bears 176.33 yuan
// 2024-09-21 – 2024-12-20 (91 nights)
//   49,999.50 × 4.60% × 91 ÷ 360 = 581.383075 ≈ 581.38
//   of which subsidised:
//   49,999.50 × 4.60% × 91 ÷ 360 × 70.00% = 406.968152… ≈ 406.97
//   the borrower bears 174.41 yuan
// 2024-12-21 – 2025-03-09 (79 nights)
//   49,999.50 × 4.60% × 79 ÷ 360 = 504.717175 ≈ 504.72
//   of which subsidised:
//   49,999.50 × 4.60% × 79 ÷ 360 × 70.00% = 353.302022… ≈ 353.30
//   the borrower bears 151.42 yuan
// Sources
//   Source: Notice of 2021 on microcredit for people lifted out of poverty (银保监发〔2021〕6号), amount (read in summary)
//   Open in the documents; read as: what lies above the cap
//   Source: Notice of 2021 on microcredit for people lifted out of poverty (银保监发〔2021〕6号), rate
//   Source: Loan prime rate (LPR) published on 2022-01-20
//   Source: Qingyang: subsidy on microcredit (title not seen), share for the 2021 product (read in summary)
//   Open in the documents; read as: on daily balances
//   Open in the documents; read as: divided by 360
//   Open in the documents; read as: every quarter
//   Open in the documents; read as: yes, the next period begins on the day after
//   Source: Notice of 2005 on counting and settling interest, daily and monthly rates, nights counted (read in summary)
//   Source: Rules on interest rates in yuan (1999), settlement days (read in summary)
//   Beware: no calendar reaches the maturity 2025-03-10 of loan L1; whether it is a rest day was not checked, and it stands
// Not held by these terms, and not checked (documents may ask it all the same)
//   months subsidised at most, grounds on which the subsidy is lost, caps on the rate
