import fc from "fast-check";
import type { FundEvent, FundMovement } from "../../../src/policy/fund/types.ts";
import { daysAfter } from "../../support/diary.ts";
import { yuan } from "../../support/exact.ts";
import { linesByHand, unpaidOf } from "./fund-by-hand.ts";

/** One thing that happens, some days after the last: its amount is cut to what can be paid. */
const aStep = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 200, max: 500 })),
  event: fc.constantFrom<FundMovement | "loans">(
    ...(["endowed", "interest", "recovered", "replenished", "compensated", "compensated"] as const),
    ...(["paid-later", "paid-later", "cost", "loans"] as const),
  ),
  fen: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20_000_000 })),
});
type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never;

/** How an agreement ends: with or without notices, and with returns. */
const anEnd = fc.record({
  after: fc.integer({ min: 0, max: 100 }),
  noticesAfter: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  returns: fc.array(fc.record({ after: fc.integer({ min: 0, max: 30 }), fen: fc.integer({ min: 1, max: 9_999 }) }), {
    maxLength: 3,
  }),
});
type End = typeof anEnd extends fc.Arbitrary<infer S> ? S : never;

const idOf = (n: number): string => `E${String(n).padStart(3, "0")}`;

function most(event: string, events: readonly FundEvent[]): bigint | undefined {
  if (event !== "paid-later" && event !== "cost" && event !== "returned") return undefined;
  const lines = linesByHand(events);
  if (typeof lines === "string") throw new Error(`${lines} takes more than there is`);
  const there = lines.reduce((sum, { change }) => sum + change, 0n);
  const unpaid = unpaidOf(lines);
  return event === "paid-later" && unpaid < there ? unpaid : there;
}

/** Lays events end to end; each takes no more than there is, unless it may take anything. */
function lay(steps: readonly Step[], end: End | undefined, anything: boolean): readonly FundEvent[] {
  let on = "2016-01-05";
  const events: FundEvent[] = [{ event: "endowed", id: idOf(0), on, amount: "100000.00" }];
  const move = (event: FundMovement, fen: number): void => {
    const limit = anything ? undefined : most(event, events);
    if (limit === 0n) return;
    const amount = limit === undefined ? BigInt(fen) : 1n + (BigInt(fen) % limit);
    events.push({ event, id: idOf(events.length), on, amount: yuan(amount) });
  };
  for (const { after, event, fen } of steps) {
    on = daysAfter(on, after);
    if (event === "loans") events.push({ event, id: idOf(events.length), on, outstanding: yuan(BigInt(fen)) });
    else move(event, fen);
  }
  if (end === undefined) return events;
  on = daysAfter(on, end.after);
  const notices = end.noticesAfter === undefined ? {} : { noticesReceivedOn: daysAfter(on, end.noticesAfter) };
  events.push({ event: "closed", id: idOf(events.length), on, ...notices });
  end.returns.forEach(({ after, fen }, i) => {
    on = daysAfter(on, after);
    // The last of three returns takes all that is left.
    const left = i === 2 ? Number(most("returned", events)) - 1 : fen;
    move("returned", left);
  });
  return events;
}

const aLife = fc.record({
  steps: fc.array(aStep, { maxLength: 12 }),
  end: fc.option(anEnd, { nil: undefined }),
});

/** The events of a fund in their order; everything can be paid. */
export const anyFundEvents = aLife.map(({ steps, end }) => lay(steps, end, false));

/** The same without a thought for what is there: most are refused. */
export const anyCarelessEvents = aLife.map(({ steps }) => lay(steps, undefined, true));

/** Any day from before the endowment to after the end. */
export const anyDay = fc.integer({ min: -10, max: 3_600 }).map((days) => daysAfter("2016-01-05", days));
