import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { between, eachOnce } from "../../kernel/between.ts";
import { dayField, nameField } from "../../kernel/fields.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import { workingCalendarSchema } from "../../ledger/legacy.ts";

/** Something that happened to an application: what came of one stage, on which day, by which body. */
export type ApplicationEvent = { readonly stage: string; readonly by: string; readonly on: Day } & (
  | {
      readonly outcome: "passed";
      /** What was presented at this stage; an empty list: nothing. */
      readonly records: readonly string[];
      /** Of a publication: the day from which it was published. */
      readonly publishedFrom?: Day;
    }
  /** Sent back (退回) to an earlier stage, which must be passed again. */
  | { readonly outcome: "returned"; readonly backTo: string; readonly because?: string }
  | { readonly outcome: "refused"; readonly because?: string }
  /** By the applicant (撤回), at whatever stage it is. */
  | { readonly outcome: "withdrawn"; readonly because?: string }
);

/** An application so far: everything that happened to it, in order. Where it stands follows from this alone. */
export interface ApplicationState {
  readonly application: string;
  /** An empty list: nothing has happened yet. */
  readonly record: readonly ApplicationEvent[];
}

/** What `trackApplication` needs to know. */
export interface ApplicationTrackFacts {
  readonly state: ApplicationState;
  /** Needed where publication runs for working days. */
  readonly calendar?: WorkingCalendar;
}

/** What `advanceApplication` needs to know. */
export interface ApplicationStepFacts extends ApplicationTrackFacts {
  readonly event: ApplicationEvent;
}

const eventSchema = /* @__PURE__ */ (() => {
  const common = { stage: nameField, by: nameField, on: dayField };
  const because = z.exactOptional(nameField);
  return z.discriminatedUnion("outcome", [
    z.strictObject({
      ...common,
      outcome: z.literal("passed"),
      records: between<readonly string[]>(z.array(nameField), eachOnce),
      publishedFrom: z.exactOptional(dayField),
    }),
    z.strictObject({ ...common, outcome: z.literal("returned"), backTo: nameField, because }),
    z.strictObject({ ...common, outcome: z.literal("refused"), because }),
    z.strictObject({ ...common, outcome: z.literal("withdrawn"), because }),
  ]);
})();

const trackShape = /* @__PURE__ */ (() => ({
  state: z.strictObject({ application: nameField, record: z.array(eventSchema) }),
  calendar: z.exactOptional(workingCalendarSchema),
}))();

/** The schema of {@link ApplicationTrackFacts}. */
export const applicationTrackFactsSchema: z.ZodType<ApplicationTrackFacts, ApplicationTrackFacts> =
  /* @__PURE__ */ (() => z.strictObject(trackShape))();

/** The schema of {@link ApplicationStepFacts}. */
export const applicationStepFactsSchema: z.ZodType<ApplicationStepFacts, ApplicationStepFacts> = /* @__PURE__ */ (() =>
  z.strictObject({ ...trackShape, event: eventSchema }))();
