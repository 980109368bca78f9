import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { Bulletin, PrintedFigures } from "../../../src/book/bulletin/types.ts";
import type { BulletinLine } from "../../../src/book/bulletin/lines.ts";
import { type BulletinReconciliation, reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import type { BulletinTerms } from "../../../src/book/bulletin/types.ts";
import { aBulletin } from "../../support/builders.ts";

const luoping: BulletinTerms = luoping2023.bulletin;

/** Reconciles an otherwise empty bulletin, as Luoping reckons unless other terms are given. */
export function reconcile(facts: Partial<Bulletin>, terms = luoping): BulletinReconciliation {
  return reconcileBulletin(terms, aBulletin(facts));
}

/** The lines of one kind of check. */
export function linesOf(
  facts: Partial<Bulletin>,
  check: BulletinLine["check"],
  terms = luoping,
): readonly BulletinLine[] {
  return reconcile(facts, terms).lines.filter((line) => line.check === check);
}

/** A bulletin of one row, East. */
export function oneRow(figures: PrintedFigures): Partial<Bulletin> {
  return { rows: [{ name: "East", ...figures }] };
}
