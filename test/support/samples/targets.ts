import { ours } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

/** What counties and townships are held to. */
export function targetSamples({ householdScheme, jiange2019, luoping2023, national2017 }: Api) {
  const scheme = { registeredHouseholds: 20_000, ratedHouseholds: 19_999 };
  const book = { outstanding: "53900400", overdue: "2351500", bad: "1886514", ownBadRateTarget: "1.5%" };
  const year = { lentThisYear: "45519800", yearTarget: "54843000", provinceOverdueRate: "4.36%" };
  const town = {
    ...{ unit: "东镇", registeredHouseholds: 100, ratedHouseholds: 99, householdsWithNeed: 60, ratedWithNeed: 60 },
    ...{ qualifyingHouseholds: 80, qualifyingWithNeed: 50, qualifyingWithLine: 72, qualifyingLentTo: 47 },
    ...{ registeredWithLine: 80, registeredLentTo: 60, withNeedLentTo: 50, qualifyingWithNeedLentTo: 45 },
    ...{ qualifiedApplicants: 48, grantedApplicants: 45, qualifyingOperators: 3, operatorsLentTo: 2 },
    ...{ yearTarget: "2000000", lentThisYear: "2450000.50", outstanding: "1000000", overdue: "43600.01" },
    ...{ bad: "30000", ownBadRateTarget: "1.5%", provinceOverdueRate: "2.1%" },
    setLimits: { rated: "95%", completion: "110%", "bad-rate": "2.5%" },
  };
  const large = { ...town, outstanding: "99999999999.99", overdue: "670000000.01", bad: "3500000000" };
  return {
    assessTargets: {
      args: given(
        ours("targets", {
          stated: {
            "ours#60": {
              targets: [
                { target: "rated", of: "registered", atLeast: "100%", source: "ours#61" },
                { target: "rated", of: "with-need", atLeast: "set-by-authority" },
                { target: "credit-lines", of: "qualifying", atLeast: "90%" },
                { target: "coverage", of: "qualifying-with-need", atLeast: "80.5%" },
                { target: "satisfaction", of: "qualifying", atLeast: "100%" },
                { target: "operator-coverage", of: "qualifying-operators", atLeast: "100%" },
                { target: "completion", of: "year-target", atLeast: "100%" },
                { target: "overdue-rate", of: "outstanding", atMost: "province-average" },
                { target: "bad-rate", of: "outstanding", atMost: "own-target", plusPoints: "2%" },
                { target: "bad-rate", of: "outstanding", atMost: "3%" },
                { target: "collection", of: "matured", atLeast: "95%" },
                { target: "credit-households", of: "registered", atLeast: "70%", strictly: true },
              ],
            },
            "ours#62": { ratePlaces: 2 },
          },
          readings: { "targets/empty-whole": { emptyWhole: "met" } },
          caller: { completionPlaces: 1, satisfactionOf: "all-qualifying", beforeYearEnd: "unmet" },
        }),
        { asOf: "2023-10-31", units: [town] },
      ),
      also: {
        "targets of the household scheme": {
          args: given(householdScheme.targets, {
            asOf: "2019-11-30",
            units: [{ ...scheme, unit: "东镇", qualifyingHouseholds: 0, qualifyingWithLine: 0 }],
          }),
          says: ["评级面（占建档立卡户）：19999 ÷ 20000 户 = 100.00%", "at least 100%: not met"],
          shows: ["0 ÷ 0", "90%", "80%"],
        },
        "targets of Luoping": {
          args: given(luoping2023.targets, { asOf: "2023-10-31", units: [{ ...book, ...year, unit: "罗平县" }] }),
          says: [
            "须不高于全省平均 4.36%（含，公布的平均数本身是约数，按所印位数比较）：达到",
            "at least 100%: not reached yet, the year still runs",
          ],
          shows: ["2351500.00 ÷ 53900400.00", "83%"],
        },
        "the tolerance of bad loans": {
          args: given(national2017.targets, { asOf: "2017-12-31", units: [{ ...book, unit: "农商行" }] }),
          says: ["须不高于自身目标加百分点 1.50% + 2% = 3.50%（含）：达到", "1.50% + 2% = 3.50%: met"],
          shows: ["1886514.00 ÷ 53900400.00", "3.50%"],
        },
        "a large book, and a township that reports nothing": {
          args: given(jiange2019.targets, { asOf: "2023-10-31", units: [large, { unit: "西镇" }] }),
        },
      },
    },
  } satisfies Samples;
}
