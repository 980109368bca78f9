import type { HouseholdSchemeCitation } from "../documents/household-scheme.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** A town's household scheme (四有两好一项目). It prints neither its name nor its year, and asks no age. */
export const householdScheme = /* @__PURE__ */ freezeDeep({
  pack: "householdScheme",
  title: { zh: "扶贫小额信贷实施方案(四有两好一项目)", en: "Household scheme (四有两好一项目)" },
  edition: "undated",
  inForce: {},
  household: {
    kind: "household",
    pack: "householdScheme",
    edition: "undated",
    stated: {
      "household-scheme#loan 1.1": { householdKinds: ["registered-poor"] },
      "household-scheme#loan 1.2": {
        ableToWork: "required",
        wantsToProsper: "required",
        wantsLoan: "required",
        hasIncome: "required",
        lawAbiding: "required",
        goodCreditAttitude: "required",
        suitableProject: "required",
      },
      // Mainly for these; 等创收项目 lets in other projects that earn income.
      "household-scheme#loan 1.3": {
        allowedPurposes: [
          "farming-and-animals",
          "simple-processing",
          "household-tourism",
          "small-machines",
          "other-production",
        ],
      },
      "household-scheme#loan 2.1": { householdCap: "50000.00" },
      "household-scheme#loan 2.2": { termMonths: { min: 12, max: 36 } },
      "household-scheme#loan 2.3": { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      "household-scheme#definition": {
        availableLine: "limits",
        collateralTaken: "forbidden",
        guarantorTaken: "forbidden",
      },
    },
  },
} as const satisfies Pack<HouseholdSchemeCitation>);
