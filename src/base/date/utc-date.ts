const CONSTRUCT = /* @__PURE__ */ Symbol.for("constructDateFrom");

/**
 * A date whose year, month and day are those of UTC, for date-fns, which reads and sets dates by the local clock.
 * It is made from an instant only: nothing here asks what time it is.
 */
export class UtcDate extends Date {
  constructor(instant: number) {
    super(instant);
  }

  /** By this date-fns makes further dates of the same kind. */
  [CONSTRUCT](instant: Date | number): UtcDate {
    return new UtcDate(Number(instant));
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
