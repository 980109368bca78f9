import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import type { LossEvent, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { civilNumber, civilPlusMonths, civilText } from "../../support/civil-calendar.ts";
import { halfUp, yuan } from "../../support/exact.ts";
import {
  civil,
  endsOf,
  fenRead,
  isWithin,
  type Ledger,
  ledgerOf,
  lowest,
  type Night,
  nightsOf,
  type NightlyPeriod,
  numberOf,
  ONE,
  percent,
  periodOf,
  publishedOn,
  repaidBy,
  runs,
  sameInterest,
  samePeriod,
  share,
  unitsOf,
  unitsOfAYear,
  type World,
} from "../../support/night-by-night.ts";

/*
 * A second way to count the subsidy of a household: on every night, see what room the loans before it leave,
 * whether there is still a right, and which share is known. Nothing but types comes from `src`.
 */

/** A period with its subsidy, or with the first and the last night for which no share is known. */
export interface NightlySubsidy extends NightlyPeriod {
  readonly subsidy:
    | { readonly exact: string; readonly subsidy: string; readonly borrower: string }
    | { readonly unknownFrom: string; readonly unknownThrough: string };
  /** Per segment: the principal, the rate and the share of the subsidy. */
  readonly subsidised: readonly (readonly [principal: string, rate: string, share: string | null])[];
}

interface SubsidisedNight {
  readonly night: Night;
  readonly taken: bigint;
  readonly right: boolean;
  readonly rate: bigint;
  readonly share: bigint | undefined;
}

/** The subsidy of a household's loans, by pay-out and id, whoever takes room first. */
export function nightlySubsidy(
  loans: readonly InterestLoan[],
  world: World,
  rules: SubsidyTermValues,
  loss?: LossEvent,
): readonly { readonly loan: string; readonly periods: readonly NightlySubsidy[] }[] {
  const inOrder = [...loans].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const ledgers = inOrder.map(ledgerOf);
  const counted = inOrder.map((loan, place) => {
    const limit = limitOf(loan, world, rules);
    const hasRight = rightOf(loan, rules, loss);
    const takenOn = roomOf(ledgers.slice(0, place + 1), rules);
    const shareOn = sharesOf(loan, rules);
    const nights = nightsOf(loan, world, rules).map((night): SubsidisedNight => ({
      night,
      taken: takenOn(night.number),
      right: hasRight(night.number),
      rate: limit !== undefined && limit < night.contract ? limit : night.contract,
      share: shareOn(night.number),
    }));
    const periods = runs(nights, (a, b) => samePeriod(a.night, b.night)).map((period) => {
      const segments = runs(period, (a, b) => sameSegment(a, b, rules));
      const interest = periodOf(
        segments.map((segment) => segment.map(({ night }) => night)),
        rules,
      );
      return { ...interest, ...subsidyOf(segments, interest.interest, rules) };
    });
    return { loan: loan.id, paidOutOn: loan.paidOutOn, periods };
  });
  const writtenKey = (of: (typeof counted)[number]): string => `${of.paidOutOn} ${of.loan}`;
  return counted
    .sort((a, b) => (writtenKey(a) < writtenKey(b) ? -1 : 1))
    .map(({ loan, periods }) => ({ loan, periods }));
}

/** What cuts interest cuts, and a change of what is subsidised; of the share only where something is. */
function sameSegment(a: SubsidisedNight, b: SubsidisedNight, rules: SubsidyTermValues): boolean {
  const [subsidised, sameShare] = [principalOf(a), a.share === b.share];
  return sameInterest(a.night, b.night, rules) && subsidised === principalOf(b) && (subsidised === 0n || sameShare);
}

/** The principal on which a night is subsidised. */
function principalOf({ right, taken }: SubsidisedNight): bigint {
  return right ? taken : 0n;
}

function subsidyOf(
  segments: readonly (readonly SubsidisedNight[])[],
  interest: string,
  rules: SubsidyTermValues,
): Pick<NightlySubsidy, "subsidy" | "subsidised"> {
  let sum = 0n;
  const subsidised = segments.map((segment) => {
    const [first] = endsOf(segment);
    const { rate, share: part } = first;
    const principal = principalOf(first);
    const nights = segment.map(({ night }) => night);
    sum += principal * rate * (part ?? 0n) * unitsOf(nights, rules);
    return [yuan(principal), percent(rate), principal === 0n || part === undefined ? null : percent(part)] as const;
  });
  const unknown = segments.flat().filter((n) => principalOf(n) > 0n && n.rate > 0n && n.share === undefined);
  if (unknown.length > 0) {
    const [first, last] = endsOf(unknown);
    const nights = { unknownFrom: civilText(first.night.day), unknownThrough: civilText(last.night.day) };
    return { subsidised, subsidy: nights };
  }
  const divisor = ONE * ONE * unitsOfAYear(rules);
  const fen = halfUp(sum, divisor);
  const borrower = yuan(fenRead(interest) - fen);
  return { subsidised, subsidy: { exact: lowest(sum, 100n * divisor), subsidy: yuan(fen), borrower } };
}

/** What one loan after the other takes of the household's room on a night; the last is the one asked for. */
function roomOf(ledgers: readonly Ledger[], rules: SubsidyTermValues): (night: number) => bigint {
  const cap = rules.subsidyCap === undefined ? undefined : fenRead(rules.subsidyCap);
  return (night) => {
    let room = cap;
    let taken = 0n;
    for (const { principal, paidOut, maturity, repaid } of ledgers) {
      const counts = night >= paidOut && (night < maturity || rules.roomAfterMaturity !== "none");
      const balance = counts ? principal - repaidBy(repaid, night) : 0n;
      taken = room === undefined || balance <= room ? balance : room;
      if (room === undefined) continue;
      if (rules.aboveCap === "none" && principal > room) taken = 0n;
      room -= taken;
    }
    return taken;
  };
}

/** Whether there is a right to the subsidy on a night, whatever room there is. */
function rightOf(
  loan: InterestLoan,
  rules: SubsidyTermValues,
  loss: LossEvent | undefined,
): (night: number) => boolean {
  const kept = rules.extensionSubsidy === "ends" ? undefined : loan.extensions.at(-1)?.maturesOn;
  const ends = [numberOf(kept ?? loan.maturesOn)];
  if (rules.longestSubsidisedMonths !== undefined) {
    ends.push(civilNumber(civilPlusMonths(civil(loan.paidOutOn), rules.longestSubsidisedMonths)));
  }
  const lose = (ground: LossEvent["ground"], on: string): void => {
    const row = rules.lossOfRight?.find((r) => r.ground === ground);
    if (row !== undefined) ends.push(row.from === "start" ? numberOf(loan.paidOutOn) : numberOf(on));
  };
  if (loan.misusedOn !== undefined) {
    if (rules.lossOfRight?.some(({ ground }) => ground === "misuse") === true) lose("misuse", loan.misusedOn);
    else ends.push(numberOf(loan.misusedOn)); // told in the loan it ends the right from its night on
  }
  if (loss?.loan === loan.id) lose(loss.ground, loss.on);
  return (night) => ends.every((end) => night < end);
}

/** The share of a night, for the product of the loan. */
function sharesOf(
  loan: InterestLoan,
  { subsidyShares = [] }: SubsidyTermValues,
): (night: number) => bigint | undefined {
  const rows = subsidyShares
    .filter(({ product }) => product === undefined || product === loan.product)
    .map(({ from, through, share: text }) => ({
      from: from === undefined ? -Infinity : numberOf(from),
      through: through === undefined ? Infinity : numberOf(through),
      share: share(text),
    }));
  return (night) => rows.find(({ from, through }) => from <= night && night <= through)?.share;
}

/** The highest rate on which the subsidy is counted: that of the day of the contract. */
function limitOf(loan: InterestLoan, { rates }: World, rules: SubsidyTermValues): bigint | undefined {
  const limit = rules.subsidyRateLimit;
  if (limit === undefined) return undefined;
  if ("fixed" in limit) return share(limit.fixed);
  const series = rates?.find((s) => s.series === limit.series);
  const [from, maturity] = [civil(loan.paidOutOn), numberOf(loan.maturesOn)];
  const band =
    "bands" in limit
      ? limit.bands.find(({ throughMonths }) => isWithin({ overMonths: 0, throughMonths }, from, maturity))?.band
      : (limit.band ?? series?.bands.find((b) => isWithin(b, from, maturity))?.band);
  const lastValue = "series" in loan.rate && loan.rate.beyondVerified !== undefined;
  return publishedOn(series, loan.contractOn, band, lastValue);
}

function keyOf({ paidOutOn, order = 0 }: InterestLoan): string {
  return `${paidOutOn} ${String(order)}`;
}
