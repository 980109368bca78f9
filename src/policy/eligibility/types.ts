// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Day } from "../../base/date/day.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";

/** What every application for a loan says, whoever applies. A fact that is not known is left out. */
export interface LoanApplication {
  /** Id of the application (申请编号). */
  readonly id: string;
  /** Day of application (申请日): ages are counted and bars looked at on it. */
  readonly appliedOn: Day;
  /** Day of the contract (合同日): if it is fixed; published rates are looked up on it; not before the application. */
  readonly contractOn?: Day;
  /** Product (贷款品种): the one applied for, where the terms tell products apart. */
  readonly product?: string;
  /** Amount asked for (申请金额), yuan. */
  readonly amount: AmountInput;
  /** Length asked for (申请期限): in whole months. */
  readonly termMonths: number;
  /** Offered rate (拟执行利率), per cent: a year. */
  readonly rate?: PercentInput;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Beyond the verified day (晚于核实日): takes the last value of a series that is asked beyond its verified day; the result warns of it. */
  readonly beyondVerified?: "last-value";
  /** What is owed already (现有贷款余额), yuan: under this product; of a household, all its borrowers added together. */
  readonly outstanding?: AmountInput;
  /** Credit grade (信用等级): as the terms name the grades; `"none"` if it was rated and has none. */
  readonly grade?: string;
}

/** What rules see of {@link LoanApplication}: whole numbers, and `undefined` for what was not given. */
export interface LoanApplicationSlots {
  /** Id of the application (申请编号). */
  readonly id: string;
  /** Day of application (申请日), in days since 1970-01-01: ages are counted and bars looked at on it. */
  readonly appliedOn: number;
  /** Day of the contract (合同日), in days since 1970-01-01: if it is fixed; published rates are looked up on it; not before the application. */
  readonly contractOn: number | undefined;
  /** Product (贷款品种): the one applied for, where the terms tell products apart. */
  readonly product: string | undefined;
  /** Amount asked for (申请金额), in fen. */
  readonly amount: number;
  /** Length asked for (申请期限): in whole months. */
  readonly termMonths: number;
  /** Offered rate (拟执行利率), in parts per million: a year. */
  readonly rate: number | undefined;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates: readonly RateSeries[] | undefined;
  /** Beyond the verified day (晚于核实日): takes the last value of a series that is asked beyond its verified day; the result warns of it. */
  readonly beyondVerified: "last-value" | undefined;
  /** What is owed already (现有贷款余额), in fen: under this product; of a household, all its borrowers added together. */
  readonly outstanding: number | undefined;
  /** Credit grade (信用等级): as the terms name the grades; `"none"` if it was rated and has none. */
  readonly grade: string | undefined;
}

/** A range of whole numbers from 1 on with both edges included; an edge that the terms do not set is absent. */
export interface Range {
  /** Lower edge (下限（含）). */
  readonly min?: number;
  /** Upper edge (上限（含）). */
  readonly max?: number;
}
