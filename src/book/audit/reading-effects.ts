import { optionKey } from "../../kernel/reading.ts";
import { amountOf } from "../../base/money/amount.ts";
import { lay } from "../../kernel/kind.ts";
import { subsidyReadings } from "../../policy/subsidy/readings.ts";
import { subsidyTermsKind } from "../../policy/subsidy/terms.ts";
import type { SubsidyTerms } from "../../policy/subsidy/types.ts";
import type { ClaimOf, HouseholdDiagnoser } from "./diagnosis/diagnose-subsidy.ts";
import type { AuditReading } from "./finding.ts";

/** Adds up what the other choices under open points would change. */
export interface Effects {
  readonly note: (of: ClaimOf, right: number, diagnoser: HouseholdDiagnoser) => void;
  readonly stated: () => readonly AuditReading[];
}

export function effectsOf(subsidy: SubsidyTerms): Effects {
  const register: Readonly<
    Record<string, { readonly term: string; readonly chosen: unknown; readonly alternatives: readonly unknown[] }>
  > = subsidyReadings;
  const readings = lay(subsidyTermsKind, subsidy).readings.flatMap(({ id, chosen }) => {
    const reading = register[id];
    if (reading === undefined) return [];
    const others = [reading.chosen, ...reading.alternatives].filter((one) => optionKey(one) !== optionKey(chosen));
    return [
      {
        id,
        chosen,
        effect: others.map((alternative) => ({ alternative, term: reading.term, fen: 0, rows: 0, isKnown: true })),
      },
    ];
  });
  return {
    note: (of, right, diagnoser) => {
      for (const { effect } of readings)
        for (const each of effect) {
          const other = diagnoser.right(of, { [each.term]: each.alternative });
          if (other === undefined) each.isKnown = false;
          else if (other !== right) {
            each.fen += other - right;
            each.rows += 1;
          }
        }
    },
    stated: () =>
      readings.map(({ id, chosen, effect }) => ({
        ...{ id, chosen },
        effect: effect.map(({ alternative, fen, rows, isKnown }) => ({
          ...{ alternative, changes: isKnown ? amountOf(fen) : null, rows },
        })),
      })),
  };
}
