import { Decimal as HostDecimal } from "decimal.js";

/**
 * Our own decimal.js constructor. `defaults: true` keeps out whatever the host set on the shared one,
 * freezing keeps it so. Sixty digits hold the product of any three operands that occur here exactly.
 */
export const Decimal = /* @__PURE__ */ (() =>
  Object.freeze(
    HostDecimal.clone({
      defaults: true,
      precision: 60,
      rounding: HostDecimal.ROUND_HALF_UP,
      toExpNeg: -60,
      toExpPos: 60,
    }),
  ))();

/** A value of that constructor. It never leaves `money` but as an opaque sum. */
export type Decimal = HostDecimal;
