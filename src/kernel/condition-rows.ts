/** What a row of yes or no begins with: the fact, its rule, whether it must be so, why it is not met. */
interface RowHead<Fact extends string, Rule extends string, Must extends boolean, Reason extends string> {
  readonly fact: Fact;
  readonly rule: Rule;
  readonly must: Must;
  readonly reason: Reason;
}

/** How a row of a room begins, whose rules all begin with the name of the room. */
export interface RowHeads<Room extends string> {
  readonly must: <const F extends string, const R extends string, const W extends string>(
    fact: F,
    rule: R,
    reason: W,
  ) => RowHead<F, `${Room}/${R}`, true, W>;
  readonly mustNot: <const F extends string, const R extends string, const W extends string>(
    fact: F,
    rule: R,
    reason: W,
  ) => RowHead<F, `${Room}/${R}`, false, W>;
}

/** The heads of the rows of a room. */
export function rowHeads<const Room extends string>(room: Room): RowHeads<Room> {
  return {
    must: (fact, rule, reason) => ({ fact, rule: `${room}/${rule}`, must: true, reason }),
    mustNot: (fact, rule, reason) => ({ fact, rule: `${room}/${rule}`, must: false, reason }),
  };
}
