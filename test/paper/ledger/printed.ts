import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { restDays } from "../subsidy-nights/told.ts";
import type { Printed } from "./make-ledger.ts";

/** The published rates and days off, as they are printed: figures and days, and nothing that is reckoned. */
export const printed: Printed = {
  rows: lpr.rows.map(({ from, rates }) => ({ from, rates: [rates["1-year"], rates["over-5-years"]] })),
  isRestDay: restDays(mainlandCalendar),
};
