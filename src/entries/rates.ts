/** Published rates as dated data, and their lookup. */
export { lookUpRate, type RateAnswer } from "../ledger/rates/look-up-rate.ts";
export { type RateQuestion } from "../ledger/rates/types.ts";
export { lpr } from "../ledger/rates/lpr.ts";
export { pbocBenchmark } from "../ledger/rates/pboc-benchmark.ts";
export type { RateBand, RateSeries } from "../ledger/rates/types.ts";
