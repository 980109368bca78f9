import { FIRST_DAY_NOT_COUNTED } from "../../kernel/law.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { basisOfRow } from "../../kernel/basis-of-row.ts";
import { lay } from "../../kernel/kind.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { Used } from "../../kernel/terms.ts";
import { routeTermsKind } from "./terms.ts";
import type { PublicityPeriod, RouteBody, RouteRecord, RouteStage, RouteTerms } from "./types.ts";

/** A stage with what it rests on. */
export interface PreparedStage extends RouteStage {
  readonly basis: readonly Basis[];
}

/** A route laid flat. */
export interface PreparedRoute {
  readonly name: Bilingual | undefined;
  readonly bodies: readonly RouteBody[];
  readonly records: readonly RouteRecord[];
  readonly knownRecords: ReadonlySet<string>;
  readonly stages: readonly PreparedStage[];
  /** The place of a stage in the route. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** The body of the first stage, which alone withdraws. */
  readonly applicant: string;
  /** Whether it has a publication. */
  readonly publishes: boolean;
  readonly period: PublicityPeriod | undefined;
  readonly keepsRecords: boolean;
  readonly basis: {
    readonly route: readonly Basis[];
    readonly publicity: readonly Basis[];
    readonly afterReturn: readonly Basis[];
    /** What a record that a stage asks for rests on. */
    readonly ofRecord: (record: string, stage: PreparedStage) => readonly Basis[];
  };
  readonly used: Used;
  readonly readings: readonly ChosenReading[];
}

/** The first day of a period is not counted. */

/** Prepares a route that the door has let in; throws where it has no stages. */
export function prepareRoute(terms: RouteTerms): PreparedRoute {
  const { values: v, basisOf, used, readings } = lay(routeTermsKind, terms);
  const table = basisOf("stages");
  const stages = (v.stages ?? []).map((stage): PreparedStage => ({
    ...stage,
    basis: basisOfRow("stages", stage.source, table),
  }));
  if (stages.length === 0) refuse(missing("terms.stages"));
  const records = v.records ?? [];
  const sourceOfRecord = new Map(records.map(({ record, source }) => [record, source]));
  return {
    name: v.routeName,
    bodies: v.bodies ?? [],
    records,
    knownRecords: new Set(sourceOfRecord.keys()),
    stages,
    indexOf: new Map(stages.map(({ stage }, i) => [stage, i])),
    applicant: stages[0]?.by ?? "",
    publishes: stages.some(({ publicity }) => publicity !== undefined),
    period: v.publicityPeriod,
    keepsRecords: v.recordsAfterReturn === "kept",
    basis: {
      route: table,
      publicity: v.publicityPeriod === undefined ? [] : [...basisOf("publicityPeriod"), FIRST_DAY_NOT_COUNTED],
      afterReturn: basisOf("recordsAfterReturn"),
      ofRecord: (record, stage) => basisOfRow("records", sourceOfRecord.get(record), stage.basis),
    },
    used,
    readings,
  };
}
