import { MILLISECONDS_PER_DAY } from "./day.ts";

const CONSTRUCT = /* @__PURE__ */ Symbol.for("constructDateFrom");

/**
 * A date whose year, month and day are those of UTC, for date-fns, which reads and sets dates by the local clock.
 * It is made from a day only: nothing here asks what time it is.
 */
export class UtcDate extends Date {
  /** The beginning of a day, given in days since 1970-01-01. */
  constructor(day: number) {
    super(day * MILLISECONDS_PER_DAY);
  }

  /** By this date-fns makes further dates of the same kind. */
  [CONSTRUCT](instant: Date | number): UtcDate {
    return new UtcDate(Number(instant) / MILLISECONDS_PER_DAY);
  }

  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override setFullYear(year: number, month = this.getUTCMonth(), date = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, date);
  }

  override setMonth(month: number, date = this.getUTCDate()): number {
    return this.setUTCMonth(month, date);
  }
}
