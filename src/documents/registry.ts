// Written by `npm run tables`; a change by hand is lost.
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";
import { changge201764 } from "./changge-2017-64.ts";
import { civilCode } from "./civil-code.ts";
import { creditReportingRules } from "./credit-reporting-rules.ts";
import { epidemicNotice2020 } from "./epidemic-notice-2020.ts";
import { farmerLoanMeasures2012 } from "./farmer-loan-measures-2012.ts";
import { financeScheme2022Document } from "./finance-scheme-2022.ts";
import { fiveInOneRules } from "./five-in-one-rules.ts";
import { gansu202123 } from "./gansu-2021-23.ts";
import { generalLoanRules } from "./general-loan-rules.ts";
import { generalPrinciples } from "./general-principles.ts";
import { generalProvisions } from "./general-provisions.ts";
import { guangyuanBulletin2019 } from "./guangyuan-bulletin-2019-139.ts";
import { henan201785 } from "./henan-2017-85.ts";
import { henan201857 } from "./henan-2018-57.ts";
import { holidayNotices } from "./holiday-notices.ts";
import { householdScheme } from "./household-scheme.ts";
import { interestRules } from "./interest-rules.ts";
import { lprPublications } from "./lpr.ts";
import { luopingBulletin202310 } from "./luoping-bulletin-2023-10.ts";
import { nanbuRules } from "./nanbu-rules.ts";
import { national201478 } from "./national-2014-78.ts";
import { national201742 } from "./national-2017-42.ts";
import { national201924 } from "./national-2019-24.ts";
import { national202028 } from "./national-2020-28.ts";
import { national20216 } from "./national-2021-6.ts";
import { national2026Document } from "./national-2026.ts";
import { pboc201930 } from "./pboc-2019-30.ts";
import { pbocBenchmarkRates } from "./pboc-benchmark-rates.ts";
import { personalLoanMeasures2010 } from "./personal-loan-measures-2010.ts";
import { personalLoanMeasures2024 } from "./personal-loan-measures-2024.ts";
import { plan2022Document } from "./plan-2022.ts";
import { qingyangSubsidy } from "./qingyang-subsidy.ts";
import { rectificationScheme } from "./rectification-scheme.ts";
import { riskClassification2023 } from "./risk-classification-2023.ts";
import { ruralCooperativeRules } from "./rural-cooperative-rules.ts";
import { shanxiOpinion } from "./shanxi-opinion.ts";
import { sharingVariants } from "./sharing-variants.ts";
import { stateCouncil202049 } from "./state-council-2020-49.ts";
import { successionLaw } from "./succession-law.ts";

/** Every document that the package cites. */
export const documents: readonly PolicyDocument[] = /* @__PURE__ */ freezeDeep([
  changge201764,
  civilCode,
  creditReportingRules,
  epidemicNotice2020,
  farmerLoanMeasures2012,
  financeScheme2022Document,
  fiveInOneRules,
  gansu202123,
  generalLoanRules,
  generalPrinciples,
  generalProvisions,
  guangyuanBulletin2019,
  henan201785,
  henan201857,
  holidayNotices,
  householdScheme,
  interestRules,
  lprPublications,
  luopingBulletin202310,
  nanbuRules,
  national201478,
  national201742,
  national201924,
  national202028,
  national20216,
  national2026Document,
  pboc201930,
  pbocBenchmarkRates,
  personalLoanMeasures2010,
  personalLoanMeasures2024,
  plan2022Document,
  qingyangSubsidy,
  rectificationScheme,
  riskClassification2023,
  ruralCooperativeRules,
  shanxiOpinion,
  sharingVariants,
  stateCouncil202049,
  successionLaw,
]);
