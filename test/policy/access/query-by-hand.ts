import type { Area, Query, QueryTermValues } from "../../../src/policy/access/query/types.ts";
import type { RecordPerson, RecordTermValues } from "../../../src/policy/access/record/types.ts";

/*
 * A second way to answer: with every fact known, by one question after the other, each a plain yes or no. What is not
 * known is answered by going through the ways in which it could be known. Nothing but types comes from `src`.
 */

/** A query of which everything is known. */
export type Told = Query & { readonly by: Query["by"] & { readonly area: Area } };

/** Whether a query of which everything is known is permitted. */
export function permittedByHand(v: QueryTermValues, q: Told): boolean {
  return (v.authorisation === undefined || paperAllows(q)) && (v.queryBodies === undefined || bodyMay(v, q));
}

function paperAllows(q: Told): boolean {
  const paper = q.authorisation;
  if (paper?.state !== "given") return false;
  const dayIn = (first: string, last: string): boolean =>
    [first, q.on, last].toSorted().join() === [first, q.on, last].join();
  const last = paper.through === "no-end" ? "9999-12-31" : (paper.through ?? "");
  const notRevoked =
    paper.revokedOn === "not-revoked" || (dayIn(q.on, paper.revokedOn ?? "") && paper.revokedOn !== q.on);
  const mayUse = new Set(paper.purposes);
  return (
    paper.household === q.household &&
    paper.writtenForm === true &&
    dayIn(paper.from, last) &&
    notRevoked &&
    (paper.to?.length === 0 || new Set(paper.to).has(q.by.id)) &&
    mayUse.has(q.purpose ?? "")
  );
}

function bodyMay(v: QueryTermValues, q: Told): boolean {
  const [row] = (v.queryBodies ?? []).filter(({ body }) => body === q.by.body);
  if (row === undefined || (row.approval === "required" && q.by.approved !== true)) return false;
  const path = ({ city, town, village }: Partial<Area> = {}): readonly (string | undefined)[] =>
    row.area === "city" ? [city] : row.area === "town" ? [city, town] : [city, town, village];
  if (JSON.stringify(path(q.householdArea)) !== JSON.stringify(path(q.by.area))) return false;
  const sees = row.information ?? v.unstatedInformation ?? "matching";
  const own = new Set(q.by.ownInformation);
  return sees === "all" || [...(q.information ?? [])].filter((kind) => !own.has(kind)).length === 0;
}

/** Whether a record of which everything is known may be made. */
export function recordableByHand(v: RecordTermValues, p: RecordPerson): boolean {
  const crew = p.collectors ?? [];
  const signatures = crew.reduce((count, { signed }) => count + Number(signed), 0);
  const { writtenConsent = "", collectedOn = "" } = p;
  const asks: readonly (readonly [unknown, boolean])[] = [
    [v.writtenConsent, writtenConsent !== "not-given" && !(writtenConsent > collectedOn)],
    [v.residentLocally, p.residentLocally === true],
    [v.locallyRegistered, p.locallyRegistered === true],
    [v.fullCivilCapacity, p.fullCivilCapacity === true],
    [v.farming, p.farming === true],
    [v.collectorsAtLeast, crew.length >= (v.collectorsAtLeast ?? 0)],
    [
      v.collectorsSign,
      v.whoSigns === "least-number"
        ? signatures >= (v.collectorsAtLeast ?? 0)
        : signatures > 0 && signatures === crew.length,
    ],
    [v.confirmed, p.confirmed === true],
  ];
  return asks.every(([asked, holds]) => asked === undefined || holds);
}
