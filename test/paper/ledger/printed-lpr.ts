import { lpr } from "../../../src/ledger/rates/lpr.ts";
import type { Printed } from "./make-ledger.ts";

/** The published rates, as they are printed: figures, and nothing that is reckoned. */
export const printedLpr: Printed = {
  rows: lpr.rows.map(({ from, rates }) => ({ from, rates: [rates["1-year"], rates["over-5-years"]] })),
};
