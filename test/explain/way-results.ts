import { mayQuery } from "../../src/policy/access/query/may-query.ts";
import { mayRecord } from "../../src/policy/access/record/may-record.ts";
import { mainlandCalendar } from "../../src/packs/calendars/mainland.ts";
import { listDeadlines } from "../../src/policy/deadlines/list-deadlines.ts";
import { assessMonitoring } from "../../src/policy/monitoring/assess-monitoring.ts";
import { cangxi2019 } from "../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { advanceApplication } from "../../src/policy/workflow/advance-application.ts";
import { trackApplication } from "../../src/policy/workflow/track-application.ts";
import type { Explained } from "./results.ts";

const applied = { stage: "application", by: "household", on: "2019-03-01", outcome: "passed", records: [] } as const;
const back = { stage: "village-review", by: "village", on: "2019-03-02", outcome: "returned" } as const;
const state = { application: "A1", record: [applied, { ...back, backTo: "application" }] };

/** An application on its way, deadlines, care after lending, queries and records. */
export const ways: readonly Explained[] = [
  {
    name: "a step that was refused",
    result: advanceApplication(jiange2019.route, { state, event: { ...applied, stage: "lending", by: "village" } }),
    zh: "缺少材料:按时还款书面告知",
    en: "this stage is for the lender, not for the village's risk group",
    figures: ["2019-03-02"],
  },
  {
    name: "an application that was sent back",
    result: trackApplication(jiange2019.route, { state }),
    zh: "由“村初审”退回至“户申请”(村风控小组)",
    en: "sent back from “first review by the village” to “application”",
    figures: ["2019-03-01"],
  },
  {
    name: "deadlines over the Spring Festival",
    result: listDeadlines(changge2017.deadlines, {
      ...{ since: "2024-01-01", asOf: "2024-02-19", calendar: mainlandCalendar },
      events: [{ id: "U1", event: "system-user-changed", on: "2024-02-08" }],
      done: [],
    }),
    zh: "截止 2024-02-18(含)(2024-02-10 为休息日,顺延):逾期未办,逾期 1 天",
    en: "U1 2024-02-08 · due by 2024-02-18: 1 day late",
    figures: ["2024-Q1", "2024-03-31"],
  },
  {
    name: "money idle for two months",
    result: assessMonitoring(cangxi2019.monitoring, {
      ...{ loan: "L1", paidOutOn: "2019-01-02", asOf: "2019-03-31" },
      idle: [{ since: "2019-01-31", amount: "20000" }],
    }),
    zh: "立即追回",
    en: "recovery at once",
    figures: ["20000.00", "2019-03-31"],
  },
  {
    name: "a query on the day after the last",
    result: mayQuery(changge2017.query, {
      ...{ id: "Q1", on: "2018-06-01", household: "H1", householdArea: { city: "C" }, purpose: "loan" },
      by: { body: "financial-institution", id: "B1", area: { city: "C" } },
      authorisation: {
        ...{ state: "given", household: "H1", writtenForm: true, purposes: ["loan"], to: [] },
        ...{ from: "2018-01-01", through: "2018-05-31", revokedOn: "not-revoked" },
      },
    }),
    zh: "不得查询",
    en: "refused",
    figures: ["2018-05-31", "2018-06-01"],
  },
  {
    name: "a record that one person collected",
    result: mayRecord(changge2017.record, { id: "H1", asOf: "2018-03-10", collectors: [{ id: "C1", signed: true }] }),
    zh: "至少 2 人",
    en: "at least 2",
    figures: ["C1"],
  },
];
