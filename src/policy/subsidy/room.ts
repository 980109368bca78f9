import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import { lastUpTo } from "../../kernel/order.ts";
import type { DayFen } from "../../ledger/loan/movements.ts";
import type { Nights } from "../../ledger/loan/overdue-steps.ts";
import { queueOf } from "./first-to-turn.ts";
import type { PreparedSubsidy } from "./prepare.ts";

/** What the terms say of the room. */
export type RoomRules = Pick<
  PreparedSubsidy,
  "capFen" | "wholeLoansOnly" | "roomWhileUnpaid" | "wholeLoanByBalance" | "wholeLoanTakesRoom" | "roomNeedsRight"
>;

/** A loan as the room sees it. */
export interface RoomLoan {
  readonly slots: Pick<InterestSlots, "principalFen" | "openingFen" | "paidOutDay" | "movements">;
  /** Its overdue principal, night by night. */
  readonly overdue: readonly DayFen[];
  /** The nights on which it has no right to the subsidy, apart from those past its last maturity. */
  readonly lapsed: readonly Nights[];
}

/** The room that a loan takes from a day on. */
export type TakenStep = DayFen;

/** A loan while the room is shared: what it could take, and what it took. */
interface Taker {
  readonly place: number;
  readonly principalFen: number;
  demandFen: number;
  readonly steps: TakenStep[];
}

/** What a loan can take from a day on. */
interface Change {
  readonly day: number;
  readonly taker: Taker;
  readonly fen: number;
}

/**
 * Shares the household's cap among its loans, night by night, in the order in which they come.
 *
 * @remarks
 * **Units** fen. The steps of each loan go out in the order of time.
 * **Boundary** a loan takes room from its pay-out night on.
 * **Reading** `subsidy/above-cap`: under `none` a loan is subsidised on a night only if the whole of it
 * fits into the room that is left (`subsidy/whole-loan-measure`, `subsidy/whole-loan-room`);
 * `subsidy/room-after-maturity`: what is overdue takes room while it is unpaid, or none;
 * `subsidy/room-without-right`.
 */
export function shareRoom(loans: readonly RoomLoan[], t: RoomRules): readonly (readonly TakenStep[])[] {
  const takers = loans.map(({ slots }, place): Taker => ({
    place,
    principalFen: slots.principalFen,
    demandFen: 0,
    steps: [],
  }));
  const changes = takers
    .flatMap((taker, i) => (loans[i] === undefined ? [] : changesOf(taker, loans[i], t)))
    .sort((a, b) => a.day - b.day);
  const share = t.wholeLoansOnly ? wholeLoans(takers, t) : portions(takers, t.capFen);
  changes.forEach((change, i) => {
    share.change(change);
    if (changes[i + 1]?.day !== change.day) share.night(change.day);
  });
  return takers.map(({ steps }) => steps);
}

/** The principal of a loan that asks for room, night by night. */
function changesOf(taker: Taker, { slots, overdue, lapsed }: RoomLoan, t: RoomRules): readonly Change[] {
  const owed: DayFen[] = [{ day: slots.paidOutDay, fen: slots.openingFen }];
  for (const { day, fen } of slots.movements) {
    const last = owed.at(-1);
    const now = (last?.fen ?? 0) + fen;
    if (last?.day === day) owed.pop();
    owed.push({ day, fen: now });
  }
  const demand = t.roomWhileUnpaid ? owed : less(owed, overdue);
  const asked = t.roomNeedsRight && lapsed.length > 0 ? without(demand, lapsed, slots.paidOutDay) : demand;
  return asked.map(({ day, fen }) => ({ day, taker, fen }));
}

/** A run of steps with nothing on some nights. */
function without(steps: readonly DayFen[], nights: readonly Nights[], first: number): readonly DayFen[] {
  const edges = nights.flatMap(({ from, next }) => [Math.max(from, first), next]);
  const days = [...steps.map(({ day }) => day), ...edges].filter((day) => day >= first && day < Infinity);
  return [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day) => {
      const isOut = nights.some(({ from, next }) => day >= from && day < next);
      return { day, fen: isOut ? 0 : (lastUpTo(steps, (step) => step.day <= day)?.fen ?? 0) };
    });
}

/** One run of steps less another, never below zero. */
export function less(steps: readonly DayFen[], others: readonly DayFen[]): readonly DayFen[] {
  const result: DayFen[] = [];
  let [i, j] = [0, 0];
  let [fen, otherFen] = [0, 0];
  while (i < steps.length || j < others.length) {
    const day = Math.min(steps[i]?.day ?? Infinity, others[j]?.day ?? Infinity);
    for (let s = steps[i]; s !== undefined && s.day === day; s = steps[++i]) fen = s.fen;
    for (let s = others[j]; s !== undefined && s.day === day; s = others[++j]) otherFen = s.fen;
    const left = Math.max(0, fen - otherFen);
    if (left !== (result.at(-1)?.fen ?? 0)) result.push({ day, fen: left });
  }
  return result;
}

/** How the room of a night is shared: told of each demand that changes with the night, then of the night. */
interface Sharing {
  readonly change: (change: Change) => void;
  readonly night: (day: number) => void;
}

/**
 * Of a loan that does not fit, the part that does. The place up to which loans fit as a whole moves on as demands fall,
 * and back as one rises; no loan is looked at on a night on which it takes the same.
 */
function portions(takers: readonly Taker[], capFen: number): Sharing {
  let whole = 0;
  let takenFen = 0; // by the loans before that place
  let paidOut = 0;
  let partly: Taker | undefined;
  return {
    change: ({ day, taker, fen }) => {
      if (taker.place < whole) {
        takenFen += fen - taker.demandFen;
        take(taker, day, fen);
      }
      taker.demandFen = fen;
      paidOut = Math.max(paidOut, taker.place + 1);
    },
    night: (day) => {
      while (takenFen > capFen) {
        const taker = takers[(whole -= 1)];
        if (taker === undefined) return;
        takenFen -= taker.demandFen;
        take(taker, day, 0);
      }
      for (; whole < paidOut; whole += 1) {
        const taker = takers[whole];
        if (taker === undefined || takenFen + taker.demandFen > capFen) break;
        take(taker, day, taker.demandFen);
        takenFen += taker.demandFen;
      }
      if (partly !== undefined && partly.place > whole) take(partly, day, 0);
      partly = whole < paidOut ? takers[whole] : undefined;
      if (partly !== undefined) take(partly, day, capFen - takenFen);
    },
  };
}

/**
 * Only loans that fit as a whole: one that begins to fit can push out a later one, which can let in one after it, so
 * those whose answer turns are looked up in their order, and no other.
 */
function wholeLoans(takers: readonly Taker[], t: RoomRules): Sharing {
  const queue = queueOf(takers.length, t.capFen);
  const taking = new Set<Taker>();
  const place = (taker: Taker, day: number): void => {
    const fits = taking.has(taker);
    const asks = t.wholeLoanByBalance ? taker.demandFen : taker.principalFen;
    queue.set(taker.place, {
      asks: taker.demandFen > 0 ? asks : undefined,
      fits,
      takes: fits || t.wholeLoanTakesRoom ? taker.demandFen : 0,
    });
    take(taker, day, fits ? taker.demandFen : 0);
  };
  return {
    change: ({ day, taker, fen }) => {
      taker.demandFen = fen;
      if (fen === 0) taking.delete(taker);
      place(taker, day);
    },
    night: (day) => {
      for (let turned = queue.firstToTurn(); turned !== undefined; turned = queue.firstToTurn()) {
        const taker = takers[turned];
        if (taker === undefined) return;
        if (!taking.delete(taker)) taking.add(taker);
        place(taker, day);
      }
    },
  };
}

function take({ steps }: Taker, day: number, fen: number): void {
  if (steps.at(-1)?.day === day) steps.pop();
  if (fen !== (steps.at(-1)?.fen ?? 0)) steps.push({ day, fen });
}
