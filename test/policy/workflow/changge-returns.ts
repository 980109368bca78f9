import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { passed } from "./workflow-builders.ts";

/*
 * An application on Changge's route as far as the lender's review.
 */

export const READING = "workflow/records-after-return";
export const KEPT = adjustTerms(changge2017.route, { recordsAfterReturn: "kept" });

export const FORMS = ["application-form", "commitment-letter", "loan-notice"];
export const APPLIED = passed("application", "applicant", "2018-03-01", FORMS);
export const REVIEWED = passed("village-review", "village-office", "2018-03-05");
export const TO_THE_LENDER = [
  ...[APPLIED, REVIEWED, passed("town-review", "town-office", "2018-03-06")],
  passed("declaration", "town-office", "2018-03-07"),
  passed("recommendation", "city-centre", "2018-03-08"),
];
export const ACCEPTED = passed("lender-review", "lender", "2018-03-09", ["acceptance-opinion", "household-visit"]);
