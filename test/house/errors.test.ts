import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse, placeOf, sources } from "../support/source.ts";

describe("errors", () => {
  it("none is caught without being looked at: what is not expected is thrown on", () => {
    const swallowed: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCatchClause(node) && (node.variableDeclaration === undefined || !throws(node.block)))
        swallowed.push(placeOf(node));
      ts.forEachChild(node, (inner) => {
        visit(inner);
      });
    };
    for (const file of sources.filter((each) => !each.endsWith("/look-at.ts"))) visit(parse(file));
    expect(swallowed).toStrictEqual([]);
  });
});

function throws(node: ts.Node): boolean {
  return ts.isThrowStatement(node) || ts.forEachChild(node, (inner) => (throws(inner) ? true : undefined)) === true;
}
