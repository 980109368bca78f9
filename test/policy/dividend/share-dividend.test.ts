import { describe, expect, it } from "vitest";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { cooperative, dividendTerms, partsOf, shared } from "./dividend-builders.ts";

const yuanly = adjustTerms(zhaohua2019.dividend, { payOut: "yuan" });
/** 430,000 yuan of 19 equal members: 430,000 ÷ 19 = 22,631.578..., so seventeen paid in a fen more than two. */
const NEARLY_EQUAL = [...Array<string>(17).fill("22631.58"), ...Array<string>(2).fill("22631.57")];

describe("the cooperative of Zhaohua: 12 % of 430,000 yuan", () => {
  const equal = Array<string>(19).fill("22631.58"); // together 430,000.02: no 19 equal shares make 430,000 to the fen

  it("comes to 51,600.00 yuan", () => {
    const { paidIn, total, exact, rate } = shared(zhaohua2019.dividend, cooperative(NEARLY_EQUAL));
    expect({ paidIn, total, rate }).toStrictEqual({ paidIn: "430000.00", total: "51600.00", rate: "12%" });
    expect(exact).toStrictEqual({ dividend: "51600", divisor: "1" });
  });

  it("gives eighteen members 2,715.79 and the last 2,715.78", () => {
    // 51,600.0024 rounds to 51,600.00; a nineteenth is 2,715.789...: 18 fen are left for 19 members.
    const { total, members } = shared(zhaohua2019.dividend, cooperative(equal));
    expect(total).toBe("51600.00");
    expect(members.map(({ dividend }) => dividend)).toStrictEqual([...Array<string>(18).fill("2715.79"), "2715.78"]);
  });

  it("gives the lower part to one who paid in a fen less", () => {
    // A fen more is 2,715.7896 of the total, a fen less 2,715.7884: the last of 18 fen goes to the first of the two.
    const { members } = shared(zhaohua2019.dividend, cooperative(NEARLY_EQUAL.toReversed()));
    const low = members.filter(({ dividend }) => dividend === "2715.78");
    expect(low.map(({ member, paidIn }) => [member, paidIn])).toStrictEqual([["M2", "22631.57"]]);
  });

  it("in whole yuan gives fifteen members 2,716 and four 2,715", () => {
    // 19 × 2,715 = 51,585: fifteen yuan are left.
    const { total, members } = shared(yuanly, cooperative(equal));
    expect(total).toBe("51600.00");
    expect(members.map(({ dividend }) => dividend)).toStrictEqual([
      ...Array<string>(15).fill("2716.00"),
      ...Array<string>(4).fill("2715.00"),
    ]);
  });

  it("shows each member's own 12 % before rounding", () => {
    // Together 2,716.3896, so 2,716; of that 2,715.40 and 0.60: the odd yuan goes to the second.
    const { members } = shared(yuanly, cooperative(["22631.58", 5]));
    expect(members[0]).toStrictEqual({
      ...{ member: "M1", paidIn: "22631.58", dividend: "2715.00" },
      exact: { dividend: "2715.7896", divisor: "1" },
    });
    expect(members[1]).toMatchObject({ exact: { dividend: "0.6", divisor: "1" }, dividend: "1.00" });
  });
});

describe("parts by what each paid in", () => {
  it.each([
    // 12 % of 100.00 is 12.00: to each its own.
    ["in even shares", ["50", "30", "20"], ["6.00", "3.60", "2.40"]],
    // 0.12 in thirds, 0.04 each.
    ["in thirds that come out", ["0.33", "0.33", "0.34"], ["0.04", "0.04", "0.04"]],
    // 0.10 × 12 % rounds to 0.01, halves tie: the first gets it.
    ["of one fen for two", ["0.05", "0.05"], ["0.01", "0.00"]],
    // The same fen, but the second lost more.
    ["of one fen for unequal two", ["0.04", "0.06"], ["0.00", "0.01"]],
    // 3.00 × 12 % = 0.36; 4/30 and 25/30 and 1/30 of it: 4.8, 30.0 and 1.2 fen.
    ["of three", ["0.40", "2.50", "0.10"], ["0.05", "0.30", "0.01"]],
    // 1,000.01 × 12 % = 120.0012, so 120.00; the fen paid in more is worth nothing.
    ["of one far larger", ["1000", "0.01"], ["120.00", "0.00"]],
  ])("%s", (_, paidIn, parts) => {
    expect(partsOf(dividendTerms(), paidIn)).toStrictEqual(parts);
  });

  it.each([
    // 12 % of 100 is 12 yuan; sixths, thirds and halves of it.
    ["in even shares", ["50", "25", "25"], ["6.00", "3.00", "3.00"]],
    // 12 % of 200 is 24 yuan; 7.2, 7.2 and 9.6: the last lost most, and one yuan is left.
    ["of three", ["60", "60", "80"], ["7.00", "7.00", "10.00"]],
    // 12 % of 250 is 30 yuan; 4.8, 12.6 and 12.6: two yuan are left, one to the first, one to the next named.
    ["with a tie", ["40", "105", "105"], ["5.00", "13.00", "12.00"]],
  ])("in whole yuan %s", (_, paidIn, parts) => {
    expect(partsOf(yuanly, paidIn)).toStrictEqual(parts);
  });

  it("go by the order of the members where they tie, not by their names", () => {
    const members = [
      { member: "Z", paidIn: "0.05" },
      { member: "A", paidIn: "0.05" },
    ];
    const { members: parts } = shared(dividendTerms(), cooperative([], { members }));
    expect(parts.map(({ member, dividend }) => `${member} ${dividend}`)).toStrictEqual(["Z 0.01", "A 0.00"]);
  });
});

describe("the total of a single member", () => {
  it.each([
    ["exactly a whole fen", "100", "12.00", "12.00"],
    ["just below half a fen", "0.04", "0.00", "0.00"], // 0.0048
    ["just above half a fen", "0.05", "0.01", "0.00"], // 0.0060
    ["just below half a yuan", "4.16", "0.50", "0.00"], // 0.4992
    ["just above half a yuan", "4.17", "0.50", "1.00"], // 0.5004
    ["exactly half a yuan", "12.5", "1.50", "2.00"], // 1.5
    ["one fen less paid in", "12.49", "1.50", "1.00"], // 1.4988
  ])("is rounded half up: %s", (_, paidIn, fen, yuan) => {
    expect(partsOf(dividendTerms(), [paidIn])).toStrictEqual([fen]);
    expect(partsOf(yuanly, [paidIn])).toStrictEqual([yuan]);
  });

  it("rounds exactly half a fen up", () => {
    const half = dividendTerms({ dividendRate: "50%" });
    expect(partsOf(half, ["0.01"])).toStrictEqual(["0.01"]);
    expect(partsOf(half, ["0.03"])).toStrictEqual(["0.02"]);
  });

  it("rounds once: 0.495 is 0.50 to the fen and nothing to the yuan", () => {
    const half = { dividendRate: "50%" } as const;
    expect(partsOf(dividendTerms(half), ["0.99"])).toStrictEqual(["0.50"]);
    expect(partsOf(dividendTerms({ ...half, payOut: "yuan" }), ["0.99"])).toStrictEqual(["0.00"]);
  });

  it("rounds the sum, not each member's part", () => {
    // Each 0.48 fen; three of them are 1.44 fen, four 1.92.
    expect(partsOf(dividendTerms(), ["0.04", "0.04", "0.04"])).toStrictEqual(["0.01", "0.00", "0.00"]);
    expect(partsOf(dividendTerms(), Array(4).fill("0.04"))).toStrictEqual(["0.01", "0.01", "0.00", "0.00"]);
  });
});
