/** What a document calls for where something is not in order. */
export const MEASURES = [
  /** 预警. */
  "warn",
  /** 有权终止资金拨付: the lender may, it need not. */
  "may-stop-payments",
  /** 限期归还: the lender may ask for it. */
  "repay-by-date",
  /** 会同市、镇、村三级组织清收. */
  "joint-collection",
  /** 通报批评. */
  "public-notice",
  /** 限期整改. */
  "mend-by-date",
  /** 立即追回. */
  "recover-at-once",
  /** 严惩, without saying how. */
  "sanction",
] as const;

/** One of them. */
export type MonitoringMeasure = (typeof MEASURES)[number];

/** How terms ask for something: with the measures that its breach calls for, or naming none (`required`). */
export type Asked = "required" | readonly MonitoringMeasure[];

/** A measure with the rules that call for it. */
export interface MeasureCalledFor<Rule extends string> {
  readonly measure: MonitoringMeasure;
  readonly because: readonly Rule[];
}

/** The measures that a way of asking names. */
export function measuresOf(asked: Asked): readonly MonitoringMeasure[] {
  return asked === "required" ? [] : MEASURES.filter((measure) => asked.includes(measure));
}
