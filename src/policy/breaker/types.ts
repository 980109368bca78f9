// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { Terms } from "../../kernel/terms.ts";

/** What is bad (不良) of a balance. */
export interface BadLoans {
  /** Bad loans (不良贷款), yuan. */
  readonly bad: AmountInput;
  /** Balance outstanding (贷款余额), yuan: the bad ones among it; zero where there is no loan. */
  readonly balance: AmountInput;
}

/** One of the judgements of conduct that an honour asks beside the rate (incentive measure 2). */
export type ConductKind =
  /** Work of the service point (服务部（站）工作). */
  | "serviceWork"
  /** Support of credit loans (支持农户信用贷款). */
  | "support"
  /** Help with recovery (协助收回贷款). */
  | "recoveryHelp"
  /** Publicity (金融宣传配合). */
  | "publicity";

/** Whether each was done well; what is not known is left out. */
export interface Conduct {
  /** Work of the service point (服务部（站）工作). */
  readonly serviceWork?: boolean;
  /** Support of credit loans (支持农户信用贷款). */
  readonly support?: boolean;
  /** Help with recovery (协助收回贷款). */
  readonly recoveryHelp?: boolean;
  /** Publicity (金融宣传配合). */
  readonly publicity?: boolean;
}

/** What `reviewPlaces` needs to know. What is not known is left out. */
export interface PlaceFacts {
  /** Day of the figures (数据日). */
  readonly asOf: Day;
  /** Villages (各村). */
  readonly villages: readonly Village[];
  /** Towns (各镇). */
  readonly towns: readonly Town[];
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}

/** A town (镇). */
export interface Town {
  /** Town (镇). */
  readonly town: string;
  /** How many administrative villages it has (行政村数): those that are not listed included. */
  readonly administrativeVillages: number;
  /** All loans of the place (全部贷款): what the breaker looks at. */
  readonly allLoans?: BadLoans;
  /** Its credit loans of this year (当年信用贷款): what the honour looks at. */
  readonly creditLoansThisYear?: BadLoans;
  /** Judgements of conduct (四项工作的评价). */
  readonly conduct?: Conduct;
}

/** A village (行政村). */
export interface Village {
  /** Village (村). */
  readonly village: string;
  /** Town that it belongs to (镇). */
  readonly town: string;
  /** All loans of the place (全部贷款): what the breaker looks at. */
  readonly allLoans?: BadLoans;
  /** Its credit loans of this year (当年信用贷款): what the honour looks at. */
  readonly creditLoansThisYear?: BadLoans;
  /** Judgements of conduct (四项工作的评价). */
  readonly conduct?: Conduct;
}

/** One of the rules that `reviewPlaces` can apply. */
export type PlaceRule =
  /** Stopping a village (村的熔断). */
  | "village-stop"
  /** Stopping a town by its rate (镇按不良率的熔断). */
  | "town-stop-by-rate"
  /** Stopping a town by its villages (镇按超标村占比的熔断). */
  | "town-stop-by-villages"
  /** Honouring a village (信用村). */
  | "village-honour"
  /** Honouring a town (信用镇). */
  | "town-honour";

/** What the terms can say about stopping (熔断) and honouring (信用村, 信用镇) villages and towns. */
export interface BreakerTermValues {
  /** Bad-loan rate above which credit to a village may be stopped (可停止村新增授信的不良率（超过）), per cent: over all its loans; exactly this does not stop. */
  readonly villageStopOver?: Percent;
  /** Bad-loan rate above which credit to a town may be stopped (可停止镇新增授信的不良率（超过）), per cent: over all its loans; exactly this does not stop. */
  readonly townStopOver?: Percent;
  /** Share of villages above their limit over which credit to a town may be stopped (可停止镇新增授信的超标村占比（超过）), per cent: of its villages, those above the limit of a village. */
  readonly townStopVillagesOver?: Percent;
  /** Threshold of the breaker (熔断线): of a document that sets up a breaker without printing its threshold; until one is set, every place is open. */
  readonly breakerThreshold?: "not-printed";
  /** How often the breaker is looked at (熔断研判频次). */
  readonly breakerReview?: "monthly";
  /** Highest bad-loan rate of an honoured village (信用村不良率上限), per cent: over its credit loans of the year; exactly this is honoured. */
  readonly villageHonourUpTo?: Percent;
  /** Highest bad-loan rate of an honoured town (信用镇不良率上限), per cent: over its credit loans of the year; exactly this is honoured. */
  readonly townHonourUpTo?: Percent;
  /** Conduct of a village (对村四项工作的评价): the four judgements are asked beside its rate. */
  readonly villageConduct?: "required";
  /** Conduct of a town (对镇四项工作的评价): the four judgements are asked beside its rate. */
  readonly townConduct?: "required";
  /** Title of an honoured village (授予村的称号). */
  readonly villageTitle?: "credit-village";
  /** Title of an honoured town (授予镇的称号). */
  readonly townTitle?: "credit-town";
  /** Villages of which that share is counted (超标村占比的分母). */
  readonly townVillages?: "all" | "with-loans";
  /** Places without loans (没有贷款的村镇). */
  readonly withoutLoans?: "undetermined" | "not-stopped";
  /** What a title is given for (授予称号的依据). */
  readonly honourBy?: "rate-and-conduct" | "rate-alone";
}

/** Terms for `reviewPlaces`. */
export type BreakerTerms<Article extends Citation = Citation> = Terms<"breaker", BreakerTermValues, Article>;
