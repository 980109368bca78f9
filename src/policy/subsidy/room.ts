import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import { queueOf } from "./first-to-turn.ts";
import type { PreparedSubsidy } from "./prepare.ts";

/** What the terms say of the room. */
type RoomRules = Pick<PreparedSubsidy, "capFen" | "wholeLoansOnly" | "roomWhileUnpaid">;

/** The subsidised principal of a loan from a day on. */
export interface TakenStep {
  readonly day: number;
  readonly fen: number;
}

/** A loan while the room is shared: what it could take, and what it took. */
interface Taker {
  readonly place: number;
  readonly loan: InterestSlots;
  balanceFen: number;
  readonly steps: TakenStep[];
}

/** What a loan can take from a day on. */
interface Change {
  readonly day: number;
  readonly taker: Taker;
  readonly fen: number;
}

/**
 * Shares the household's cap among its loans, night by night: the loan paid out earlier takes room first.
 *
 * @remarks
 * **Units** fen. The loans come in the order of their pay-out; the steps of each loan go out in the order of time.
 * **Boundary** a loan takes room from its pay-out night through the night before its (extended) maturity.
 * **Reading** `subsidy/above-cap`: under `none` a loan is subsidised on a night only if its whole principal
 * fits into the room that is left; `subsidy/room-after-maturity`.
 * **Beware** a loan that lost its right, or was subsidised for the longest time, still takes its room.
 */
export function shareRoom(loans: readonly InterestSlots[], t: RoomRules): readonly (readonly TakenStep[])[] {
  const takers = loans.map((loan, place): Taker => ({ place, loan, balanceFen: 0, steps: [] }));
  const changes = takers.flatMap((taker) => changesOf(taker, t)).sort((a, b) => a.day - b.day);
  const share = t.wholeLoansOnly ? wholeLoans(takers, t.capFen) : portions(takers, t.capFen);
  changes.forEach((change, i) => {
    share.change(change);
    if (changes[i + 1]?.day !== change.day) share.night(change.day);
  });
  return takers.map(({ steps }) => steps);
}

/** The balances of a loan, while it takes room. */
function changesOf(taker: Taker, t: RoomRules): readonly Change[] {
  const { loan } = taker;
  const end = t.roomWhileUnpaid ? Infinity : loan.maturityDay;
  let fen = loan.principalFen;
  return [
    { day: loan.paidOutDay, taker, fen },
    ...loan.repayments.flatMap((r) => (r.day < end ? [{ day: r.day, taker, fen: (fen -= r.fen) }] : [])),
    ...(end === Infinity ? [] : [{ day: end, taker, fen: 0 }]),
  ];
}

/** How the room of a night is shared: told of each balance that changes with the night, then of the night. */
interface Sharing {
  readonly change: (change: Change) => void;
  readonly night: (day: number) => void;
}

/**
 * Of a loan that does not fit, the part that does. Balances only fall and loans only come behind the others, so the
 * place up to which they fit as a whole only moves on, and no loan is looked at on a night on which it takes the same.
 */
function portions(takers: readonly Taker[], capFen: number): Sharing {
  let whole = 0;
  let takenFen = 0; // by the loans before that place
  let paidOut = 0;
  return {
    change: ({ day, taker, fen }) => {
      if (taker.place < whole) {
        takenFen += fen - taker.balanceFen;
        take(taker, day, fen);
      }
      taker.balanceFen = fen;
      paidOut = Math.max(paidOut, taker.place + 1);
    },
    night: (day) => {
      for (; whole < paidOut; whole += 1) {
        const taker = takers[whole];
        if (taker === undefined) return;
        const { balanceFen } = taker;
        if (takenFen + balanceFen > capFen) {
          take(taker, day, capFen - takenFen);
          return;
        }
        take(taker, day, balanceFen);
        takenFen += balanceFen;
      }
    },
  };
}

/**
 * Only loans that fit with their whole principal: one that begins to fit can push out a later one, which can let in one
 * after it, so those whose answer turns are looked up in their order, and no other.
 */
function wholeLoans(takers: readonly Taker[], capFen: number): Sharing {
  const queue = queueOf(takers.length, capFen);
  const taking = new Set<Taker>();
  const place = (taker: Taker, day: number): void => {
    const takes = taking.has(taker) ? taker.balanceFen : undefined;
    queue.set(taker.place, { asks: taker.balanceFen > 0 ? taker.loan.principalFen : undefined, takes });
    take(taker, day, takes ?? 0);
  };
  return {
    change: ({ day, taker, fen }) => {
      taker.balanceFen = fen;
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
