import { describe, it } from "vitest";
import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import { expectLinear } from "../../support/counted.ts";
import { aCourt, aQuery, QUERY_TERMS } from "./access-builders.ts";

describe("a long list of information", () => {
  const kinds = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `kind ${String(i)}`);

  it("is held against the body's own, each kind once", () => {
    expectLinear(
      40,
      (count) =>
        aQuery({
          by: aCourt({ ownInformation: kinds(count) }),
          information: kinds(count).toReversed(),
        }),
      (query) => mayQuery(QUERY_TERMS, query),
    );
  });
});
