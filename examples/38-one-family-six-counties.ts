// One family asks for the same loan in six places: where is it eligible, how much could it have, and what stands in the way?
import { assessUnder, comparePacks, explain, type HouseholdApplication, renderText } from "fupin-credit";
import {
  householdScheme,
  jiange2019,
  nanbu,
  national2014,
  national2019,
  plan2022,
  ruralCooperative,
  shanxi,
} from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const family: HouseholdApplication = {
  ...{ id: "A1", appliedOn: "2019-05-06", amount: "60000", termMonths: 24, bornOn: "1962-08-01" },
  ...{ householdKind: "registered-poor", purposes: ["farming-and-animals"], usesItself: true },
  ...{ ableToWork: true, wantsToProsper: true, wantsLoan: true, hasIncome: true, lawAbiding: true },
  ...{ goodCreditAttitude: true, suitableProject: true, goodCreditRecord: true, hasPotential: true, hasSkills: true },
  ...{ ableToRepay: true, collateralTaken: false, guarantorTaken: false, outstanding: "0", outstandingOldProduct: "0" },
};
const places = [householdScheme, plan2022, ruralCooperative, nanbu, shanxi, jiange2019];
const answers = assessUnder(places, { household: family });
printTable(
  ["pack", "outcome", "at most", "unmet", "missing"],
  answers.packs.map(({ pack, household }) => {
    if (household?.state !== "answered") return [pack, household?.state ?? "", "", "", ""];
    const { outcome, maximum, findings, missing } = household.result;
    const most = maximum.state === "known" ? maximum.amount : maximum.state;
    const unmet = findings.flatMap((f) => (f.outcome === "unmet" ? [f.rule] : []));
    return [pack, outcome, most, unmet.join(" "), missing.join(" ")];
  }),
);
console.log(renderText(explain(comparePacks(national2014, national2019), { language: "zh" })));

// Output:
// pack                   outcome       at most                    unmet                                                missing
// householdScheme     ineligible  undetermined     household/within-cap                    availableLine contractOn rates rate
// plan2022          undetermined  undetermined                                                           contractOn rates rate
// ruralCooperative    ineligible          0.00  household/applicant-age
// nanbu             undetermined  undetermined                                      maliciousRecord rated availableLine lender
// shanxi                eligible     unbounded
// jiange2019        undetermined  undetermined                           availableLine projectScale productionCycle statedNeed
// national2014(版本 2014)与national2014(版本 2019):不同 0、仅前者 0、仅后者 7、相同 27
// 农户申请条件:申请人年龄
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):min 18, max 65
//   依据:银保监发〔2019〕24号 年龄(据公开摘要)
// 农户申请条件:满周岁的日子
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):on-birthday
//   文件未明确,按解读 age/reached
// 农户申请条件:禁止的贷款用途
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):on-lending; quota-swap
//   依据:银保监发〔2019〕24号 用途(据公开摘要)
// 农户申请条件:2 月 29 日出生者平年的生日
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):1-march
//   文件未明确,按解读 age/leap-birthday
// 农户申请条件:入股分红模式
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):ended
//   依据:银保监发〔2019〕24号 用途(据公开摘要)
// 农户申请条件:入股分红模式停止日
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):2019-07-01
//   文件未明确,按解读 household/share-dividend-end
// 农户申请条件:户借户用户还
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 用途(据公开摘要)
