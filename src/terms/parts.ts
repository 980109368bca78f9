/**
 * The parts of a pack, in their order, each with the kind of its terms. Most parts are the only one of their kind;
 * a document can have conditions of its own for small firms, a second route, care after lending to operators.
 */
export const PARTS = {
  household: "household",
  operator: "operator",
  smallFirm: "operator",
  creditLine: "credit-line",
  suspension: "suspension",
  grading: "grading",
  points: "points",
  checklist: "checklist",
  interest: "interest",
  subsidy: "subsidy",
  operatorSubsidy: "operator-subsidy",
  guaranteeFee: "guarantee-fee",
  overdue: "overdue",
  reminders: "reminders",
  maturity: "maturity",
  route: "route",
  onlineRoute: "route",
  ratingRoute: "route",
  monitoring: "monitoring",
  operatorMonitoring: "monitoring",
  query: "query",
  record: "record",
  deadlines: "deadlines",
  blacklist: "blacklist",
  breaker: "breaker",
  compensation: "compensation",
  fund: "fund",
  dividend: "dividend",
  portfolio: "portfolio",
  bulletin: "bulletin",
  targets: "targets",
  rectification: "rectification",
} as const;

/** One of them. */
export type Part = keyof typeof PARTS;
