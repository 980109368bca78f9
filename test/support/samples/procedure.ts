import { calendar, ours } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const routeTerms = ours("route", {
  stated: {
    "ours#50": {
      routeName: { zh: "流程", en: "route" },
      bodies: [
        { body: "household", name: { zh: "农户", en: "household" } },
        { body: "lender", name: { zh: "银行", en: "lender" } },
      ],
      records: [{ record: "form", name: { zh: "申请书", en: "form" }, source: "ours#51" }],
      stages: [
        { stage: "application", name: { zh: "申请", en: "application" }, by: "household", records: ["form"] },
        {
          ...{ stage: "publication", name: { zh: "公示", en: "publication" }, by: "lender", publicity: "required" },
          source: "ours#52",
        },
        { stage: "decision", name: { zh: "审定", en: "decision" }, by: "lender" },
      ],
    },
  },
  readings: { "workflow/records-after-return": { recordsAfterReturn: "kept" } },
  caller: { publicityPeriod: { workingDays: 2 } },
});

const passed = { by: "household", outcome: "passed", records: [] as readonly string[] } as const;
const applied = { ...passed, stage: "application", on: "2024-04-28", records: ["form"] };
const published = {
  ...{ ...passed, stage: "publication", by: "lender", on: "2024-05-07", publishedFrom: "2024-04-29" },
};

/** Applications on their way, deadlines, care after lending, queries and records. */
export function procedureSamples({ cangxi2019, changge2017, jiange2019, mainlandCalendar }: Api) {
  const first = { ...passed, stage: "application", on: "2019-03-01" };
  const back = { stage: "village-review", by: "village", on: "2019-03-02", outcome: "returned" } as const;
  const returned = { application: "A1", record: [first, { ...back, backTo: "application" }] };
  const area = { city: "C", town: "T", village: "V" };
  return {
    advanceApplication: {
      required: ["facts.calendar"],
      args: given(routeTerms, { state: { application: "A1", record: [applied] }, event: published, calendar }),
      also: {
        "a step that was refused": {
          args: given(jiange2019.route, { state: returned, event: { ...first, stage: "lending", by: "village" } }),
          says: ["缺少材料：按时还款书面告知", "this stage is for the lender, not for the village's risk group"],
          shows: ["2019-03-02"],
        },
      },
    },
    trackApplication: {
      required: ["facts.calendar"],
      args: given(routeTerms, { state: { application: "A1", record: [applied, published] }, calendar }),
      also: {
        "an application that was sent back with its records": {
          args: given(routeTerms, {
            state: {
              application: "A1",
              record: [
                applied,
                {
                  ...{ stage: "publication", by: "lender", on: "2024-05-07", outcome: "returned" },
                  backTo: "application",
                },
              ],
            },
            calendar,
          }),
        },
        "an application that was sent back": {
          args: given(jiange2019.route, { state: returned }),
          says: [
            "由“村初审”退回至“户申请”（村风控小组）",
            "sent back from “first review by the village” to “application”",
          ],
          shows: ["2019-03-01"],
        },
      },
    },
    listDeadlines: {
      required: ["facts.calendar", "facts.done[0].for"],
      args: given(
        ours("deadlines", {
          stated: {
            "ours#60": {
              deadlines: [
                {
                  ...{ deadline: "report", what: { zh: "报告", en: "report" }, who: { zh: "银行", en: "lender" } },
                  ...{ when: { due: "next-month", day: 10, about: "lent" }, source: "ours#61" },
                },
                {
                  ...{ deadline: "account", what: { zh: "开户", en: "account" }, who: { zh: "财政", en: "finance" } },
                  when: { due: "working-days", days: 5, after: "signed" },
                },
                {
                  ...{ deadline: "records", what: { zh: "档案", en: "records" }, who: { zh: "村", en: "village" } },
                  when: { due: "keep", months: 60, after: "signed", from: "the-day" },
                },
              ],
            },
          },
          readings: { "deadlines/by-day": { byDay: "day-before" } },
          caller: { monthsWithout: "not-due" },
        }),
        {
          ...{ since: "2024-04-01", asOf: "2024-05-06", through: "2024-05-31", calendar },
          events: [
            { id: "E1", event: "lent", on: "2024-04-20" },
            { id: "E2", event: "signed", on: "2024-04-26" },
          ],
          done: [{ deadline: "account", on: "2024-05-06", for: "E2" }],
        },
      ),
      also: {
        "records kept for five years, from the middle of a quarter": {
          args: given(changge2017.deadlines, {
            ...{ since: "2018-06-15", asOf: "2023-06-16", calendar: mainlandCalendar, done: [] },
            events: [{ id: "R1", event: "records-collected", on: "2018-06-15" }],
          }),
        },
        "deadlines over the Spring Festival": {
          args: given(changge2017.deadlines, {
            ...{ since: "2024-01-01", asOf: "2024-02-19", calendar: mainlandCalendar },
            events: [{ id: "U1", event: "system-user-changed", on: "2024-02-08" }],
            done: [],
          }),
          says: [
            "截止 2024-02-18（含）（2024-02-10 为休息日，顺延）：逾期未办，逾期 1 天",
            "U1 2024-02-08 · due by 2024-02-18: 1 day late",
          ],
          shows: ["2024-Q1", "2024-03-31"],
        },
      },
    },
    assessMonitoring: {
      args: given(
        ours("monitoring", {
          stated: {
            "ours#18": {
              ...{ usedLocally: ["warn", "may-stop-payments"], idleMonths: 2, idleMeasures: ["recover-at-once"] },
              ...{ visitsPerQuarter: 1, visitors: ["lender", "city-centre"] },
              ...{ anomalies: "reported-at-once", ledgerCard: ["use", "visits"] },
            },
          },
          readings: { "monitoring/quarters": { quarters: "every-quarter" } },
          caller: { lentOn: "required" },
        }),
        {
          ...{ loan: "L1", paidOutOn: "2021-01-10", endedOn: "2021-05-31", asOf: "2021-06-10" },
          ...{ usedLocally: true, lentOn: false, ledgerCard: ["use", "visits"] },
          idle: [{ since: "2021-02-01", through: "2021-02-20", amount: "20000" }],
          visits: [{ on: "2021-03-01", by: "lender" }],
          anomalies: [{ id: "N1", seenOn: "2021-03-02", reportedOn: "2021-03-02" }],
        },
      ),
      also: {
        "money idle for two months": {
          args: given(cangxi2019.monitoring, {
            ...{ loan: "L1", paidOutOn: "2019-01-02", asOf: "2019-03-31" },
            idle: [{ since: "2019-01-31", amount: "20000" }],
          }),
          says: ["立即追回", "recovery at once"],
          shows: ["20000.00", "2019-03-31"],
        },
        "an operator that was visited too seldom": {
          args: given(changge2017.operatorMonitoring, {
            ...{ loan: "L1", paidOutOn: "2019-01-02", asOf: "2019-07-31" },
            visits: [{ on: "2019-03-31", by: "lender" }],
          }),
        },
      },
    },
    mayQuery: {
      args: given(
        ours("query", {
          stated: {
            "ours#23": { authorisation: "written-with-purpose" },
            "ours#26": {
              queryBodies: [
                {
                  ...{ body: "department", area: "village", information: "matching", approval: "required" },
                  source: "ours#28",
                },
                { body: "town-office", area: "town" },
              ],
            },
          },
          readings: { "access/authorisation-without-end": { withoutEnd: "undetermined" } },
          caller: { unstatedInformation: "all" },
        }),
        {
          ...{ id: "Q1", on: "2018-06-01", household: "H1", householdArea: area, purpose: "p", information: ["a"] },
          by: { body: "department", id: "D1", area, approved: true, ownInformation: ["a", "b"] },
          authorisation: {
            ...{ state: "given", household: "H1", writtenForm: true, purposes: ["p", "q"], to: ["D1"] },
            ...{ from: "2018-01-01", through: "2018-12-31", revokedOn: "2018-11-30" },
          },
        },
      ),
      also: {
        "a query of a court by an authorisation without an end": {
          args: given(changge2017.query, {
            ...{ id: "Q1", on: "2018-06-01", household: "H1", householdArea: { city: "C" }, purpose: "loan" },
            by: { body: "approved-department", id: "D1", area: { city: "C" }, approved: true },
            authorisation: {
              ...{ state: "given", household: "H1", writtenForm: true, purposes: ["loan"], to: [] },
              ...{ from: "2018-01-01", through: "no-end", revokedOn: "not-revoked" },
            },
          }),
        },
        "a query on the day after the last": {
          args: given(changge2017.query, {
            ...{ id: "Q1", on: "2018-06-01", household: "H1", householdArea: { city: "C" }, purpose: "loan" },
            by: { body: "financial-institution", id: "B1", area: { city: "C" } },
            authorisation: {
              ...{ state: "given", household: "H1", writtenForm: true, purposes: ["loan"], to: [] },
              ...{ from: "2018-01-01", through: "2018-05-31", revokedOn: "not-revoked" },
            },
          }),
          says: ["不得查询", "refused"],
          shows: ["2018-05-31", "2018-06-01"],
        },
      },
    },
    mayRecord: {
      args: given(
        ours("record", {
          stated: {
            "ours#6": { writtenConsent: "required" },
            "ours#7": {
              ...{ residentLocally: "required", locallyRegistered: "required" },
              ...{ fullCivilCapacity: "required", farming: "required" },
            },
            "ours#10": { collectorsAtLeast: 2, collectorsSign: "required" },
          },
          readings: { "access/who-signs": { whoSigns: "least-number" } },
          caller: { confirmed: "required" },
        }),
        {
          ...{ id: "H1", asOf: "2018-03-10", writtenConsent: "2018-03-01", collectedOn: "2018-03-02" },
          ...{ residentLocally: true, locallyRegistered: true, fullCivilCapacity: true, farming: true },
          ...{ confirmed: true },
          collectors: [
            { id: "C1", signed: true },
            { id: "C2", signed: false },
          ],
        },
      ),
      also: {
        "a record that one person collected": {
          args: given(changge2017.record, { id: "H1", asOf: "2018-03-10", collectors: [{ id: "C1", signed: true }] }),
          says: ["至少 2 人", "at least 2"],
          shows: ["C1"],
        },
      },
    },
  } satisfies Samples;
}
