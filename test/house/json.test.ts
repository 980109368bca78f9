import { describe, expect, it } from "vitest";
import * as calendar from "../../src/entries/mainland-calendar.ts";
import * as documents from "../../src/entries/documents.ts";
import * as index from "../../src/entries/index.ts";
import * as money from "../../src/entries/money.ts";
import * as packs from "../../src/entries/packs.ts";
import * as rates from "../../src/entries/rates.ts";
import * as card from "../../src/entries/sample-card.ts";
import { samples } from "../support/samples.mjs";

const api = { ...index, ...documents, ...money, ...packs, ...rates, ...card, ...calendar };

describe("every result is plain data", () => {
  it.each(samples)("$name: a trip through JSON changes nothing", ({ run }) => {
    const result = run(api);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it.each(samples)("$name: the same input gives the same bytes", ({ run }) => {
    expect(JSON.stringify(run(api))).toBe(JSON.stringify(run(api)));
  });
});
