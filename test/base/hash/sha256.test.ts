import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/base/hash/sha256.ts";

describe("SHA-256 is that of FIPS 180-4", () => {
  it.each([
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    [
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
    ],
  ])("of the published example %j", (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it("of a million times a", () => {
    expect(sha256("a".repeat(1_000_000))).toBe("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  });

  it.each(Array.from({ length: 130 }, (_, n) => n))("of %i characters, as Node has it", (n) => {
    const text = "扶a".repeat(n).slice(0, n);
    expect(sha256(text)).toBe(byNode(text));
  });

  it("of any text, as Node has it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(byNode(text));
      }),
    );
  });
});

function byNode(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
