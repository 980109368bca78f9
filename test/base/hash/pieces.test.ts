import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, canonicalPieces } from "../../../src/base/hash/canonical-json.ts";
import { sha256, sha256OfPieces } from "../../../src/base/hash/sha256.ts";

describe("a text in pieces", () => {
  it("is the canonical text of the whole, however deep it is cut", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, depth) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect([...canonicalPieces(plain, depth)].join("")).toBe(canonicalJson(plain));
      }),
    );
  });

  it("has the hash of the whole, whatever the pieces are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 90 })), (pieces) => {
        expect(sha256OfPieces(pieces)).toBe(sha256(pieces.join("")));
      }),
    );
  });

  it("has the hash that FIPS 180-4 gives", () => {
    expect(sha256OfPieces(["a", "", "bc"])).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256OfPieces([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});
