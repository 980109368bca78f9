import { propagateBlacklist } from "../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../src/policy/blacklist/screen-person.ts";
import { reviewPlaces } from "../../src/policy/breaker/review-places.ts";
import { cangxi2019 } from "../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { henan2017 } from "../../src/packs/henan2017.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { replayPoints } from "../../src/ledger/points/replay-points.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { national2017 } from "../../src/packs/national2017.ts";
import { assessTargets } from "../../src/book/targets/assess-targets.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import type { Explained } from "./results.ts";

const listings = [
  { id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" },
  { id: "N2", listed: "O1", who: "organisation", on: "2020-01-01", ground: "false-data" },
] as const;
const relations = [{ relation: "spouse", a: "P1", b: "P2", from: "2010-05-01" }] as const;
const facts = { listings, relations, asOf: "2023-05-31" };

const village = {
  ...{ village: "甲村", town: "东镇", allLoans: { bad: "50001", balance: "1000000" } },
  creditLoansThisYear: { bad: "30", balance: "1000" },
};
const town = { town: "东镇", administrativeVillages: 3, allLoans: { bad: "6", balance: "100" } };
const places = { asOf: "2018-12-31", villages: [village], towns: [town] };

const scheme = {
  registeredHouseholds: 20_000,
  ratedHouseholds: 19_999,
  qualifyingHouseholds: 0,
  qualifyingWithLine: 0,
};
const book = { outstanding: "53900400", overdue: "2351500", bad: "1886514", ownBadRateTarget: "1.5%" };
const year = { lentThisYear: "45519800", yearTarget: "54843000", provinceOverdueRate: "4.36%" };

export const reviewed: readonly Explained[] = [
  {
    name: "targets of the household scheme",
    result: assessTargets(householdScheme.targets, { asOf: "2019-11-30", units: [{ unit: "东镇", ...scheme }] }),
    zh: "评级面(占建档立卡户):19999 ÷ 20000 户 = 100.00%",
    en: "at least 100%: not met",
    figures: ["0 ÷ 0", "90%", "80%"],
  },
  {
    name: "targets of Luoping",
    result: assessTargets(luoping2023.targets, { asOf: "2023-10-31", units: [{ unit: "罗平县", ...book, ...year }] }),
    zh: "须不高于全省平均 4.36%(含):未达到",
    en: "at least 100%: not reached yet, the year still runs",
    figures: ["2351500.00 ÷ 53900400.00", "83%"],
  },
  {
    name: "the tolerance of bad loans",
    result: assessTargets(national2017.targets, { asOf: "2017-12-31", units: [{ unit: "农商行", ...book }] }),
    zh: "须不高于自身目标加百分点 1.50% + 2% = 3.50%(含):达到",
    en: "1.50% + 2% = 3.50%: met",
    figures: ["1886514.00 ÷ 53900400.00", "3.50%"],
  },
  {
    name: "a blacklist and whom it reaches",
    result: propagateBlacklist(changge2017.blacklist, facts),
    zh: "P1 的配偶,2020-02-29 列入(N1,失信)",
    en: "spouse of P1, listed on 2020-02-29 (N1, bad faith)",
    figures: ["2025-02-28", "O1"],
  },
  {
    name: "an organisation barred for good",
    result: screenPerson(changge2017.blacklist, { ...facts, person: "O1", who: "organisation" }),
    zh: "不再享受贴息,永久",
    en: "barred from the interest subsidy, for good",
    figures: ["2020-01-01", "2025-01-01"],
  },
  {
    name: "a person who is free",
    result: screenPerson(changge2017.blacklist, { ...facts, person: "P9", who: "person" }),
    zh: "P9(2023-05-31):不受限",
    en: "P9, 2023-05-31: not barred",
    figures: [],
  },
  {
    name: "places under Changge",
    result: reviewPlaces(changge2017.breaker, places),
    zh: "50001.00 ÷ 1000000.00 元 = 5.00%;按精确比值超过 5%",
    en: "undetermined",
    figures: ["3.00%", "30%"],
  },
  {
    name: "places under Henan",
    result: reviewPlaces(henan2017.breaker, places),
    zh: "东镇(镇):可停止新增授信",
    en: "Town 东镇: new credit may be stopped",
    figures: ["6.00%", "7%"],
  },
  {
    name: "places under Cangxi with a limit of the caller's",
    result: reviewPlaces(adjustTerms(cangxi2019.breaker, { villageStopOver: "6%" }), places),
    zh: "每月调度审视一次",
    en: "looked at in a monthly meeting",
    figures: ["6%"],
  },
  {
    name: "moral points with a restriction",
    result: replayPoints(adjustTerms(jiange2019.points, { basePoints: 100 }), {
      ...{ holder: "H1", asOf: "2019-12-31" },
      events: [{ id: "E1", on: "2019-06-30", points: -20, reason: "到期恶意不还", event: "deliberate-default" }],
    }),
    zh: "集体分配等受限制(E1)",
    en: "shares of collective income are restricted (E1)",
    figures: ["80"],
  },
];
