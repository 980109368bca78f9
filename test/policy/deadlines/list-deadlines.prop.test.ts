import { describe, expect, it } from "vitest";
import { listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { without } from "../../support/builders.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyDeadlines } from "./any-deadlines.ts";
import { deadlineTerms } from "./deadline-builders.ts";
import { listByHand } from "./deadlines-by-hand.ts";

describe("a list of deadlines", () => {
  it("for all terms, readings, calendars, events and doings, is that of someone who turns the pages of a calendar", () => {
    const met = new Set<string>();
    forEvery({ runs: 1_000, of: [anyDeadlines] }, ({ values, facts }) => {
      const { deadlines, ...readings } = values;
      const list = listDeadlines(deadlineTerms(deadlines, readings), facts);
      const byHand = listByHand(values, facts);
      expect(list.deadlines.map((one) => without(one, "what", "who", "basis"))).toStrictEqual(byHand);
      const named = new Set(list.deadlines.map(({ deadline }) => deadline));
      expect(list.notArisen.map(({ deadline }) => deadline)).toStrictEqual(
        deadlines.map(({ deadline }) => deadline).filter((deadline) => !named.has(deadline)),
      );
      const once = new Set(deadlines.flatMap((row) => (row.when.due === "in-each" ? [row.deadline] : [])));
      for (const { deadline, standing, due } of list.deadlines) {
        met.add(`${standing} ${due.state}`);
        if (!once.has(deadline)) continue;
        if (standing === "done-late") met.add("a period done late");
        if (due.state === "known" && due.movedFrom !== undefined) met.add("a period moved");
      }
    });
    expect([...met].sort()).toStrictEqual([
      ...[
        "a period done late",
        "a period moved",
        "done known",
        "done not-covered",
        "done-late known",
        "given-up known",
        "given-up-early known",
      ],
      ...["keep known", "late known", "may-be-given-up known", "open known", "open not-covered"],
      "undetermined not-covered",
    ]);
  });
});
