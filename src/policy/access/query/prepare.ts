import { basisOfRow, eachBasisOnce } from "../../../kernel/basis-of-row.ts";
import { refuse } from "../../../base/input/input-error.ts";
import { missing } from "../../../base/input/wording.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { lay } from "../../../kernel/kind.ts";
import { inOrder } from "../../../kernel/members.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { type Requirement, select, type Selection } from "../../../kernel/requirement.ts";
import type { Used } from "../../../kernel/terms.ts";
import { queryBodies } from "./bodies.ts";
import { type QueryFinding, queryRequirements } from "./requirements.ts";
import { queryTermsKind } from "./terms.ts";
import type { Query, QueryBody, QueryBodyRow, QueryInformation, QueryTerms } from "./types.ts";

/** A row of the table with what it rests on. */
export interface PreparedBody extends QueryBodyRow {
  readonly information: QueryInformation;
  readonly basis: readonly Basis[];
  /** What the information that it may see rests on. */
  readonly informationBasis: readonly Basis[];
}

/** The table of bodies; empty where the terms have none. */
export interface PreparedBodies {
  readonly rows: ReadonlyMap<QueryBody | "other", PreparedBody>;
  /** The kinds that it lists, in their own order. */
  readonly listed: readonly QueryBody[];
  /** What the whole table rests on, each row's own article included. */
  readonly basis: readonly Basis[];
}

/** Terms of querying laid flat. */
export interface PreparedQuery {
  readonly bodies: PreparedBodies;
  readonly withoutEnd: "holds" | "undetermined";
  readonly withoutEndBasis: readonly Basis[];
  readonly requirements: Selection<Requirement<QueryFinding, Query, PreparedQuery>>;
  readonly used: Used;
  readonly readings: readonly ChosenReading[];
}

/** Prepares terms of querying that the door has let in; throws where they ask for nothing at all. */
export function prepareQuery(terms: QueryTerms): PreparedQuery {
  const laid = lay(queryTermsKind, terms);
  const { queryBodies: rows = [], unstatedInformation, withoutEnd } = laid.values;
  const requirements = select(queryRequirements, laid);
  if (requirements.asked.length === 0) refuse(missing("terms.authorisation"), missing("terms.queryBodies"));
  return {
    bodies: bodiesOf(rows, unstatedInformation, laid.basisOf("queryBodies"), laid.basisOf("unstatedInformation")),
    withoutEnd,
    withoutEndBasis: laid.basisOf("withoutEnd"),
    requirements,
    used: laid.used,
    readings: laid.readings,
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
  const listed = inOrder(
    rows.map(({ body }) => body),
    queryBodies,
  );
  const ofRows = listed.flatMap((body) => byBody.get(body)?.basis ?? []);
  return { rows: byBody, listed, basis: eachBasisOnce([...table, ...ofRows]) };
}
