// Loans of three generations in one book: each is judged by the edition that held on the day of its contract.
import { adjustTerms, assessHousehold, chooseEdition, computeSubsidy, explain, renderText } from "fupin-credit";
import { national2014, national2019, national2020, national2021 } from "fupin-credit/packs";
import { lpr, pbocBenchmark } from "fupin-credit/rates";

const rates = [pbocBenchmark, lpr];
const editions = [national2014, national2019, national2020, national2021];
const share = [{ share: "100%" }] as const; // of the interest that is subsidised: for counties to set
const loan = {
  ...{ household: "H1", lender: "B1", principal: "80000" },
  ...{ rate: { fixed: "4.65%" }, instalments: [], repayments: [], extensions: [] },
};
const contracts = ["2018-05-02", "2020-08-03", "2021-02-01", "2022-05-05", "2026-02-02"];
for (const contractOn of contracts) {
  const choice = chooseEdition(editions, contractOn);
  if (choice.state !== "in-force") {
    console.log(renderText(explain(choice, { language: "en" })));
    continue;
  }
  const { household, subsidy, title } = choice.edition;
  const asked = { id: contractOn, appliedOn: contractOn, contractOn, rates, rate: "4.65%" };
  const { outcome, findings } = assessHousehold(household, {
    ...{ ...asked, amount: loan.principal, termMonths: 36, higherNeed: true, bornOn: "1955-01-01" },
    ...{
      householdKind: "monitored-marginal",
      outstanding: "0",
      outstandingOldProduct: "0",
      purposes: ["farming-and-animals"],
    },
  });
  const unmet = findings.flatMap((f) => (f.outcome === "unmet" ? [f.rule] : [])).join(", ");
  const maturesOn = `${String(Number(contractOn.slice(0, 4)) + 3)}${contractOn.slice(4)}`;
  const dated = { ...loan, id: contractOn, contractOn, paidOutOn: contractOn, maturesOn };
  const { totals } = computeSubsidy(adjustTerms(subsidy, { subsidyShares: share }), { loans: [dated], rates });
  console.log(`${contractOn} ${title.zh}: ${outcome}${unmet === "" ? "" : ` (${unmet})`}`);
  if (totals.state !== "known") throw new Error("the share is set, so every period is known");
  console.log(`  interest ${totals.interest}, subsidy ${totals.subsidy}, borrower ${totals.borrower}`);
}

// Output:
// 2018-05-02 扶贫小额信贷(2014): ineligible (household/within-cap)
//   interest 11325.34, subsidy 7078.36, borrower 4246.98
// 2020-08-03 扶贫小额信贷(2014,2020 年完善): ineligible (household/within-cap)
//   interest 11315.00, subsidy 7071.90, borrower 4243.10
// Contract of 2021-02-01: no edition is in force
//   national2014 (edition 2020) ended after 2020-12-31, national2021 (edition 2021-03-04) begins on 2021-03-04
//   Source: 银保监发〔2020〕28号 contracts signed in time (read in summary)
//   Source: 银保监发〔2021〕6号 when in force (read in summary)
// 2022-05-05 脱贫人口小额信贷(2021): ineligible (household/applicant-age, household/within-rate-cap)
//   interest 11325.34, subsidy 7002.24, borrower 4323.10
// Contract of 2026-02-02: every edition has ended
//   national2021 (edition 2021-03-04) ended after 2025-12-31
//   Source: 银保监发〔2021〕6号 when in force (read in summary)
