import { dayNumber } from "../../base/date/day.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";

/** How many orders of loans of one day are tried; beyond it, two orders by their rates stand for all. */
const MOST_ORDERS = 24;

/** A loan of the household and the rate on which its subsidy is counted on the first night. */
export interface Ordered {
  readonly loan: InterestLoan;
  readonly rate: number;
}

/**
 * The orders in which the loans of a household can take room. More than one where loans are level: nothing is decided by
 * their names.
 *
 * @remarks
 * **Reading** `subsidy/room-order`: by the day of pay-out, then by the order of contracts, or by the order of contracts
 * first. The order of contracts is told by `order`, where each of them tells it, else by their days.
 */
export function ordersOfRoom<L extends Ordered>(
  loans: readonly L[],
  byContract: boolean,
  isCapped: boolean,
): readonly (readonly L[])[] {
  const groups = levelsOfRoom(loans, byContract);
  const level = groups.filter((group) => group.length > 1);
  if (level.length === 0 || !isCapped) return [groups.flat()];
  const count = level.reduce((product, group) => product * factorial(group.length), 1);
  const orders = count <= MOST_ORDERS ? permutations : byRate;
  return groups.reduce<readonly (readonly L[])[]>(
    (all, group) => {
      const own = group.length === 1 ? [group] : orders(group);
      return count <= MOST_ORDERS
        ? all.flatMap((before) => own.map((order) => [...before, ...order]))
        : all.map((before, i) => [...before, ...(own[i] ?? own[0] ?? [])]);
    },
    count <= MOST_ORDERS ? [[]] : [[], []],
  );
}

/** The loans in the order in which they take room; those that nothing tells apart together. */
export function levelsOfRoom<L extends Pick<Ordered, "loan">>(
  loans: readonly L[],
  byContract: boolean,
): readonly (readonly L[])[] {
  return byContract
    ? inContractOrder(loans).flatMap((group) => grouped(group, ({ loan }) => dayNumber(loan.paidOutOn)))
    : grouped(loans, ({ loan }) => dayNumber(loan.paidOutOn)).flatMap(inContractOrder);
}

/** The groups of loans whose contracts are level, in the order of contracts. */
function inContractOrder<L extends Pick<Ordered, "loan">>(loans: readonly L[]): readonly (readonly L[])[] {
  if (loans.length === 1) return [loans];
  const told = loans.every(({ loan }) => loan.order !== undefined);
  const by = ({ loan }: L): number => (told ? (loan.order ?? 0) : dayNumber(loan.contractOn));
  return grouped(loans, by);
}

/** Groups of one key each, in the order of the keys; in a group as they stand. */
function grouped<L>(loans: readonly L[], by: (loan: L) => number): readonly (readonly L[])[] {
  const groups = new Map<number, L[]>();
  for (const loan of loans) {
    const group = groups.get(by(loan));
    if (group === undefined) groups.set(by(loan), [loan]);
    else group.push(loan);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function permutations<L>(items: readonly L[]): readonly (readonly L[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));
}

/** The cheapest first, and the dearest first. */
function byRate<L extends Ordered>(items: readonly L[]): readonly (readonly L[])[] {
  const rising = [...items].sort((a, b) => a.rate - b.rate);
  return [rising, [...rising].reverse()];
}

function factorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n && product <= MOST_ORDERS; i += 1) product *= i;
  return product;
}
