import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { BlacklistReach } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import { useWords } from "../ui.tsx";
import { lastDay } from "./family.tsx";

const WIDTH = 150;
const HEIGHT = 110;
const BOX = { width: 126, height: 46 } as const;

interface Place {
  readonly id: string;
  readonly level: number;
  readonly column: number;
}

interface Edge {
  readonly a: string;
  readonly b: string;
  readonly is: Relation["relation"];
}

/** Parents above their children, spouses side by side; each family beside the next. */
function places(ids: readonly string[], edges: readonly Edge[]): readonly Place[] {
  const levels = new Map<string, number>();
  const placed: Place[] = [];
  let offset = 0;
  for (const first of ids) {
    if (levels.has(first)) continue;
    // From one to the next, so that each stands beside or below somebody who is placed already.
    const family = [first];
    levels.set(first, 0);
    for (const id of family)
      for (const { a, b, is } of edges) {
        const other = a === id ? b : b === id ? a : undefined;
        if (other === undefined || levels.has(other)) continue;
        levels.set(other, (levels.get(id) ?? 0) + (is === "spouse" ? 0 : a === id ? 1 : -1));
        // A spouse stands next to the other, whoever was found before.
        if (is === "spouse") family.splice(family.indexOf(id) + 1, 0, other);
        else family.push(other);
      }
    const top = Math.min(...family.map((id) => levels.get(id) ?? 0));
    const taken = new Map<number, number>();
    for (const id of family) {
      const level = (levels.get(id) ?? 0) - top;
      const column = taken.get(level) ?? 0;
      taken.set(level, column + 1);
      placed.push({ id, level, column: offset + column });
    }
    offset += Math.max(...taken.values());
  }
  return placed;
}

/** The families as a graph: who is listed, whom that reaches, and by which way. */
export function Graph({
  reach,
  listings,
  relations,
}: {
  readonly reach: BlacklistReach;
  readonly listings: readonly Listing[];
  readonly relations: readonly Relation[];
}): JSX.Element | null {
  const t = useWords();
  const title = useId();
  const edges = relations.map((row): Edge =>
    row.relation === "spouse" ? { a: row.a, b: row.b, is: "spouse" } : { a: row.parent, b: row.child, is: "parent" },
  );
  const ids = [...new Set([...listings.map(({ listed }) => listed), ...edges.flatMap(({ a, b }) => [a, b])])];
  if (ids.length === 0) return null;
  const nodes = places(ids, edges);
  const at = new Map(nodes.map((node) => [node.id, node]));
  const x = (id: string): number => ((at.get(id)?.column ?? 0) + 0.5) * WIDTH;
  const y = (id: string): number => ((at.get(id)?.level ?? 0) + 0.5) * HEIGHT;
  const ways = new Set(
    reach.barred.flatMap(({ id, bars }) =>
      bars.flatMap(({ causes }) =>
        causes.flatMap(({ listed }) => (listed === id ? [] : [`${listed} ${id}`, `${id} ${listed}`])),
      ),
    ),
  );
  const listed = new Set(listings.map((each) => each.listed));
  const width = (Math.max(...nodes.map(({ column }) => column)) + 1) * WIDTH;
  const height = (Math.max(...nodes.map(({ level }) => level)) + 1) * HEIGHT;
  return (
    <>
      <div class="wide" tabIndex={0} role="region" aria-labelledby={title}>
        <svg
          class="graph"
          width={width}
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          role="img"
          aria-labelledby={title}
          data-test="graph"
        >
          <title id={title}>
            {t("黑名单的影响范围；内容同下表", "The reach of the blacklist; the table below says the same")}
          </title>
          {edges.map(({ a, b, is }, i) => (
            <line
              key={i}
              class={`edge ${is}${ways.has(`${a} ${b}`) ? " path" : ""}`}
              x1={x(a)}
              y1={y(a)}
              x2={x(b)}
              y2={y(b)}
            />
          ))}
          {nodes.map(({ id }) => {
            const own = reach.barred.find((each) => each.id === id);
            const credit = own?.bars[0];
            const standing = own === undefined ? "" : own.outcome === "barred" ? "barred" : "open";
            return (
              <g key={id}>
                <rect
                  class={`node ${standing}${listed.has(id) ? " listed" : ""}`}
                  x={x(id) - BOX.width / 2}
                  y={y(id) - BOX.height / 2}
                  {...BOX}
                  rx="4"
                />
                <text x={x(id)} y={y(id) - 3} text-anchor="middle">
                  {id.length > 9 ? `${id.slice(0, 8)}…` : id}
                </text>
                <text x={x(id)} y={y(id) + 15} text-anchor="middle">
                  {credit === undefined
                    ? t("不受限", "free")
                    : `${credit.state === "open" ? t("存疑 ", "open ") : ""}${t(lastDay(credit.through))}`}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <p class="quiet">
        {t(
          "粗框为被列入者；红框受限，黄框存疑，日期为最后一日；实线为父母与子女，虚线为配偶，粗线为影响的途径。",
          "Bold box: listed. Red: barred, amber: open, with the last day. Lines: parent and child; dashed: spouses; bold: the way.",
        )}
      </p>
    </>
  );
}
