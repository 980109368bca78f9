import { anApplication, without } from "../builders.ts";
import { application, householdTerms } from "./credit.ts";
import { ours } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const subsidyTerms = ours("subsidy", {
  stated: {
    "ours#6": { subsidyCap: "50000", aboveCap: "portion", subsidyRateLimit: { fixed: "5%" } },
    "ours#7": {
      subsidyShares: [{ product: "ours", through: "2019-12-31", share: "100%" }],
      longestSubsidisedMonths: 36,
    },
  },
});
const ourPack = { pack: "ours", edition: "first", household: householdTerms };
const edition = { pack: "ours", edition: "first", inForce: { from: "2019-01-01", sources: ["ours#1"] } } as const;

/** Terms that are laid over terms, and packs side by side. */
export function termSamples(api: Api) {
  const { changge2017, householdScheme, national2014, national2019, national2020, national2021, plan2022 } = api;
  const editions = [national2014, national2019, national2020, national2021];
  const household = anApplication({ rates: [] });
  return {
    combineTerms: {
      args: given(
        { ...subsidyTerms, readings: { "subsidy/extension": { extensionSubsidy: "kept" } } },
        { ...subsidyTerms, pack: "theirs", caller: { settlement: "quarterly", overdueMarkUp: "30%" } },
      ),
      also: { "a county's over the national ones": { args: given(national2021.subsidy, api.qingyang.subsidy) } },
    },
    adjustTerms: {
      args: given(householdTerms, { householdCap: "100000", age: { min: 18, max: 60 }, oldProduct: "counts" }),
    },
    freezeTerms: { args: given(householdTerms) },
    termsHash: { args: given(householdTerms) },
    describe: {
      args: given("assessHousehold", householdTerms),
      also: { "facts that are one of several records": { args: given("lookUpRate") } },
    },
    nextQuestion: {
      args: given(householdTerms, without(application, "outstanding"), { notKnown: ["outstandingOldProduct"] }),
      also: { "the first question": { args: given(changge2017.household, {}) } },
    },
    packOf: {
      loose: true,
      args: given({ pack: "ours", edition: "first" }, [edition]),
    },
    chooseEdition: {
      loose: true,
      args: given([{ ...edition, inForce: { ...edition.inForce, through: "2020-12-31" } }], "2019-05-06"),
      also: {
        "a day before the first": { args: given(editions, "2013-12-31") },
        "a day on which it is not known": { args: given(editions, "2019-06-30") },
        "a day of the last": { args: given(editions, "2021-03-04") },
      },
    },
    comparePacks: {
      loose: true,
      args: given(ourPack, { ...ourPack, edition: "second" }),
      also: { "a scheme and a plan": { args: given(householdScheme, plan2022) } },
    },
    assessUnder: {
      loose: true,
      args: given([ourPack], { household }),
      also: {
        "a county, a plan, and a city that asks nothing": {
          args: given([changge2017, plan2022, api.qingyang], { household: anApplication({ grade: "X" }) }),
        },
      },
    },
  } satisfies Samples;
}
