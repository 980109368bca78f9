// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** Something that happened to an application: what came of one stage, on which day, by which body. */
export type ApplicationEvent = StagePassed | StageReturned | StageRefused | StageWithdrawn;

/** An application so far: everything that happened to it, in order. Where it stands follows from this alone. */
export interface ApplicationState {
  /** Id of the application (申请编号). */
  readonly application: string;
  /** Record (办理记录): in order; an empty list, nothing has happened yet. */
  readonly record: readonly ApplicationEvent[];
}

/** What `advanceApplication` needs to know. */
export interface ApplicationStepFacts {
  /** Application so far (申请的现状). */
  readonly state: ApplicationState;
  /** Calendar of working days (工作日历): needed where publication runs for working days. */
  readonly calendar?: WorkingCalendar;
  /** Event to be taken in (新的事项). */
  readonly event: ApplicationEvent;
}

/** What `trackApplication` needs to know. */
export interface ApplicationTrackFacts {
  /** Application so far (申请的现状). */
  readonly state: ApplicationState;
  /** Calendar of working days (工作日历): needed where publication runs for working days. */
  readonly calendar?: WorkingCalendar;
}

/** A stage was passed. */
export interface StagePassed {
  /** Stage (环节). */
  readonly stage: string;
  /** Body that decided (办理主体). */
  readonly by: string;
  /** Day on which it happened (办理日). */
  readonly on: Day;
  /** Outcome (结果): passed. */
  readonly outcome: "passed";
  /** Records presented at this stage (提交的材料): an empty list, nothing. */
  readonly records: readonly string[];
  /** Day from which it was published (公示首日): of a publication. */
  readonly publishedFrom?: Day;
}

/** An application was refused. */
export interface StageRefused {
  /** Stage (环节). */
  readonly stage: string;
  /** Body that decided (办理主体). */
  readonly by: string;
  /** Day on which it happened (办理日). */
  readonly on: Day;
  /** Outcome (结果): refused. */
  readonly outcome: "refused";
  /** Reason that was given (理由). */
  readonly because?: string;
}

/** An application was sent back (退回) to an earlier stage, which must be passed again. */
export interface StageReturned {
  /** Stage (环节). */
  readonly stage: string;
  /** Body that decided (办理主体). */
  readonly by: string;
  /** Day on which it happened (办理日). */
  readonly on: Day;
  /** Outcome (结果): sent back. */
  readonly outcome: "returned";
  /** Stage to which it goes back (退回至). */
  readonly backTo: string;
  /** Reason that was given (理由). */
  readonly because?: string;
}

/** An application was withdrawn (撤回) by the applicant, at whatever stage it was. */
export interface StageWithdrawn {
  /** Stage (环节). */
  readonly stage: string;
  /** Body that decided (办理主体). */
  readonly by: string;
  /** Day on which it happened (办理日). */
  readonly on: Day;
  /** Outcome (结果): withdrawn. */
  readonly outcome: "withdrawn";
  /** Reason that was given (理由). */
  readonly because?: string;
}

/** A publication that runs for calendar days. */
export interface PublicityInDays {
  /** Calendar days (公示天数). */
  readonly days: number;
}

/** A publication that runs for working days. */
export interface PublicityInWorkingDays {
  /** Working days (公示工作日数). */
  readonly workingDays: number;
}

/** How long a publication runs; its first day is not counted. */
export type PublicityPeriod = PublicityInDays | PublicityInWorkingDays;

/** A body that decides a stage, or the applicant. */
export interface RouteBody {
  /** Body (主体): the id by which the route knows it. */
  readonly body: string;
  /** Name of the body (主体名称). */
  readonly name: Bilingual;
}

/** A record (材料) that a stage can ask for. */
export interface RouteRecord {
  /** Record (材料): the id by which the route knows it. */
  readonly record: string;
  /** Name of the record (材料名称). */
  readonly name: Bilingual;
  /** Article that asks for it (条文): where it is not that of the stage. */
  readonly source?: Citation;
}

/** One stage (环节) of a route. */
export interface RouteStage {
  /** Stage (环节): the id by which the route knows it. */
  readonly stage: string;
  /** Name of the stage (环节名称). */
  readonly name: Bilingual;
  /** Body (办理主体): it passes, sends back or refuses. */
  readonly by: string;
  /** Records (所需材料): without them it cannot be passed; those of earlier stages count. */
  readonly records?: readonly string[];
  /** Publication (公示): the stage is one, which must have run its days. */
  readonly publicity?: "required";
  /** Article of the stage (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** What the terms can say about the way of an application: a route (流程) as data. */
export interface RouteTermValues {
  /** Name of the route (流程名称). */
  readonly routeName?: Bilingual;
  /** Applicant and bodies on the route (办理主体). */
  readonly bodies?: readonly RouteBody[];
  /** Records asked for (所需材料). */
  readonly records?: readonly RouteRecord[];
  /** Stages (流程环节): in their order; the first is the applicant's. */
  readonly stages?: readonly RouteStage[];
  /** Length of a publication (公示期限). */
  readonly publicityPeriod?: PublicityPeriod;
  /** Records after an application is sent back (退回后的已交材料). */
  readonly recordsAfterReturn?: "presented-again" | "kept";
}

/** Terms for `advanceApplication` and `trackApplication`. */
export type RouteTerms<Article extends Citation = Citation> = Terms<"route", RouteTermValues, Article>;
