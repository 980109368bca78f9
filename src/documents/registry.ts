import { changge201764 } from "./changge-2017-64.ts";
import { civilCode } from "./civil-code.ts";
import type { PolicyDocument } from "./document.ts";
import { guangyuanBulletin2019 } from "./guangyuan-bulletin-2019-139.ts";
import { householdScheme } from "./household-scheme.ts";
import { lprPublications } from "./lpr.ts";
import { luopingBulletin202310 } from "./luoping-bulletin-2023-10.ts";
import { pbocBenchmarkRates } from "./pboc-benchmark-rates.ts";
import { riskClassification2023 } from "./risk-classification-2023.ts";

/** Every document that the package cites. */
export const documents: readonly PolicyDocument[] = [
  changge201764,
  householdScheme,
  guangyuanBulletin2019,
  luopingBulletin202310,
  civilCode,
  riskClassification2023,
  pbocBenchmarkRates,
  lprPublications,
];
