/** Published rates as dated data, and their lookup. */
export { lookUpRate, type RateAnswer, type RateQuestion } from "../rates/look-up-rate.ts";
export { lpr } from "../rates/lpr.ts";
export { pbocBenchmark } from "../rates/pboc-benchmark.ts";
export { type RateBand, type RateSeries } from "../rates/series.ts";
