import { basisOfRow, eachBasisOnce } from "../../../kernel/basis-of-row.ts";
import { refuse } from "../../../base/input/input-error.ts";
import { missing } from "../../../base/input/wording.ts";
import type { Basis } from "../../../kernel/basis.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../../kernel/terms.ts";
import { queryReadings } from "../readings.ts";
import {
  QUERY_BODIES,
  type QueryBody,
  type QueryBodyRow,
  type QueryInformation,
  type QueryTerms,
  type QueryTermValues,
} from "./terms.ts";

/** A row of the table with what it rests on. */
export interface PreparedBody extends QueryBodyRow {
  readonly information: QueryInformation;
  readonly basis: readonly Basis[];
  /** What the information that it may see rests on. */
  readonly informationBasis: readonly Basis[];
}

/** The table of bodies. */
export interface PreparedBodies {
  readonly rows: ReadonlyMap<QueryBody | "other", PreparedBody>;
  /** The kinds that it lists, in the order of {@link QUERY_BODIES}. */
  readonly listed: readonly QueryBody[];
  /** What the whole table rests on, each row's own article included. */
  readonly basis: readonly Basis[];
}

/** Terms of querying laid flat; what they do not ask is undefined. */
export interface PreparedQuery {
  readonly asksAuthorisation: boolean;
  readonly bodies: PreparedBodies | undefined;
  readonly holdsWithoutEnd: boolean;
  readonly basis: {
    readonly authorisation: readonly Basis[];
    readonly withoutEnd: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Prepares terms of querying that the door has let in; throws where they ask for nothing at all. */
export function prepareQuery(terms: QueryTerms): PreparedQuery {
  const { values: v, basisOf, used, readings } = layTerms<QueryTermValues>(terms, queryReadings);
  if (v.authorisation === undefined && v.queryBodies === undefined) {
    refuse(missing("terms.authorisation"), missing("terms.queryBodies"));
  }
  const unstated = v.unstatedInformation ?? queryReadings["access/unstated-information"].chosen;
  const saysAll = v.queryBodies?.every(({ information }) => information !== undefined) === true;
  return {
    asksAuthorisation: v.authorisation !== undefined,
    bodies: v.queryBodies && bodiesOf(v.queryBodies, unstated, basisOf("queryBodies"), basisOf("unstatedInformation")),
    holdsWithoutEnd: v.withoutEnd !== "undetermined",
    basis: { authorisation: basisOf("authorisation"), withoutEnd: basisOf("withoutEnd") },
    used,
    readings: readings.filter(({ id }) => !(saysAll && id === "access/unstated-information")),
  };
}

function bodiesOf(
  rows: readonly QueryBodyRow[],
  unstated: QueryInformation,
  table: readonly Basis[],
  ofUnstated: readonly Basis[],
): PreparedBodies {
  const prepared = rows.map((row): PreparedBody => {
    const basis = basisOfRow("queryBodies", row.source, table);
    const { information } = row;
    const informationBasis = information === undefined ? [...basis, ...ofUnstated] : basis;
    return { ...row, information: information ?? unstated, basis, informationBasis };
  });
  const byBody = new Map<QueryBody | "other", PreparedBody>(prepared.map((row) => [row.body, row]));
  const listed = QUERY_BODIES.filter((body) => byBody.has(body));
  const ofRows = listed.flatMap((body) => byBody.get(body)?.basis ?? []);
  return { rows: byBody, listed, basis: eachBasisOnce([...table, ...ofRows]) };
}
