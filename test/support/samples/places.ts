import type { BlacklistTermValues } from "../../../src/policy/blacklist/types.ts";
import { ours } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const bars: BlacklistTermValues = {
  creditBar: { months: 60, reaches: ["self", "spouse", "parent", "child"] },
  subsidyBar: { months: 36, reaches: ["self"] },
  forGood: [{ ground: "false-data", scope: "subsidy", source: "ours#36" }],
};
const blacklistTerms = ours("blacklist", {
  stated: { "ours#33": bars },
  readings: { "blacklist/ends": { barEnds: "day-before" } },
  caller: { barBegins: "day-after", relativeOn: "listing-day" },
});
const listing = { id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" } as const;
const relations = [
  { relation: "spouse", a: "P1", b: "P2", from: "2010-05-01", through: "2023-05-31" },
  { relation: "parent", parent: "P1", child: "P3" },
] as const;
const listed = { listings: [{ ...listing, liftedOn: "2022-01-01" }], relations, asOf: "2021-01-01" };

/** Persons who are barred, and places that are stopped. */
export function placeSamples({ adjustTerms, cangxi2019, changge2017, henan2017 }: Api) {
  const organisation = { id: "N2", listed: "O1", who: "organisation", on: "2020-01-01", ground: "false-data" } as const;
  const both = { listings: [listing, organisation], relations: relations.slice(0, 1), asOf: "2023-05-31" };
  const villages = [
    {
      ...{ village: "甲村", town: "东镇", allLoans: { bad: "50001", balance: "1000000" } },
      creditLoansThisYear: { bad: "30", balance: "1000" },
    },
  ];
  const towns = [{ town: "东镇", administrativeVillages: 3, allLoans: { bad: "6", balance: "100" } }];
  const places = { asOf: "2018-12-31", villages, towns };
  return {
    propagateBlacklist: {
      iterables: ["facts.relations"],
      args: given(blacklistTerms, listed),
      also: {
        "a blacklist and whom it reaches": {
          args: given(changge2017.blacklist, both),
          says: ["自 2020-12-18 起能否及于亲属存疑", "spouse of P1, listed on 2020-02-29 (N1, bad faith)"],
          shows: ["2025-02-28", "O1"],
        },
      },
    },
    screenPerson: {
      iterables: ["facts.relations"],
      args: given(blacklistTerms, { ...listed, person: "P2", who: "organisation" }),
      also: {
        "an organisation barred for good": {
          args: given(changge2017.blacklist, { ...both, person: "O1", who: "organisation" }),
          says: ["不再享受贴息，永久", "barred from the interest subsidy, for good"],
          shows: ["2020-01-01"],
        },
        "an organisation whose ground is not known": {
          args: given(changge2017.blacklist, {
            ...{ ...both, listings: [{ id: "N3", listed: "O1", who: "organisation", on: "2020-01-01" }] },
            ...{ person: "O1", who: "organisation" },
          }),
          says: ["不再享受贴息：尚不能判断；如成立，永久", "ground not known"],
        },
        "a person who is free": {
          args: given(changge2017.blacklist, { ...both, person: "P9", who: "person" }),
          says: ["P9（2023-05-31）：不受限", "P9, 2023-05-31: not barred"],
        },
      },
    },
    checkRelations: {
      iterables: ["facts.relations"],
      args: given({ relations }),
      also: { "relations said twice": { args: given({ relations: [...relations, ...relations] }) } },
    },
    reviewPlaces: {
      args: given(
        ours("breaker", {
          stated: {
            "ours#34": { villageStopOver: "5%", townStopVillagesOver: "30%", villageHonourUpTo: "3%" },
            "ours#35": { villageConduct: "required", villageTitle: "credit-village", breakerReview: "monthly" },
          },
          readings: { "breaker/town-villages": { townVillages: "with-loans" } },
          caller: { townStopOver: "4.5%", townHonourUpTo: "2%", townConduct: "required", townTitle: "credit-town" },
        }),
        {
          asOf: "2018-12-31",
          villages: [
            {
              ...{ village: "东村", town: "东镇", allLoans: { bad: "5000.01", balance: "100000" } },
              ...{
                creditLoansThisYear: { bad: "0", balance: "20000" },
                conduct: { serviceWork: true, support: false },
              },
            },
          ],
          towns: [{ town: "东镇", administrativeVillages: 3, conduct: { recoveryHelp: true, publicity: true } }],
        },
      ),
      also: {
        "places under Changge": {
          args: given(changge2017.breaker, places),
          says: ["50,001.00 ÷ 1,000,000.00 元 = 5.00%；按精确比值超过 5%", "is left open"],
          shows: ["3.00%", "30%"],
        },
        "a village without loans": {
          args: given(changge2017.breaker, {
            ...places,
            villages: ["1000", "100", "100", "0"].map((bad, i) => ({
              ...{ village: `${String(i)}村`, town: "东镇" },
              allLoans: { bad, balance: bad === "0" ? "0" : "10000" },
            })),
            towns: [{ town: "东镇", administrativeVillages: 4 }],
          }),
        },
        "places under Henan": {
          args: given(henan2017.breaker, places),
          says: ["东镇（镇）：可停止新增授信", "Town 东镇: new credit may be stopped"],
          shows: ["6.00%", "7%"],
        },
        "places under Cangxi with a limit of the caller's": {
          args: given(adjustTerms(cangxi2019.breaker, { villageStopOver: "6%", breakerReview: "monthly" }), places),
          says: ["每月调度审视一次", "looked at in a monthly meeting"],
          shows: ["6%"],
        },
      },
    },
  } satisfies Samples;
}
