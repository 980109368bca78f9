import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { InputError, isInputError, refuse, refuseAny } from "../../../src/base/input/input-error.ts";
import { pathText } from "../../../src/base/input/issue.ts";
import * as wording from "../../../src/base/input/wording.ts";

describe("a place", () => {
  it.each([
    [[], "loan"],
    [["amount"], "loan.amount"],
    [["repayments", 0, "day"], "loan.repayments[0].day"],
    [["stated", "changge-2017-64#loan 3"], 'loan.stated["changge-2017-64#loan 3"]'],
    [["regions", '老厂"乡'], 'loan.regions["老厂\\"乡"]'],
    [["0"], 'loan["0"]'],
    [[Symbol("x")], "loan[Symbol(x)]"],
  ])("%j is written %s", (path, text) => {
    expect(pathText("loan", path)).toBe(text);
  });
});

describe("the wording of issues", () => {
  const issues = [
    ...[
      wording.missing,
      wording.unknownKey,
      wording.explicitUndefined,
      wording.notPlain,
      wording.sparseArray,
      wording.circular,
    ],
    ...[
      wording.notFinite,
      wording.notWhole,
      wording.empty,
      wording.badFormat,
      wording.notAnAmount,
      wording.amountTooLarge,
    ],
    ...[wording.negativeAmount, wording.notAPercent, wording.percentWithoutSign, wording.notADay, wording.noSuchDay],
    ...[
      wording.moreThanOwed,
      wording.repeatedId,
      wording.unknownReference,
      wording.sharesNotWhole,
      wording.overlapping,
      wording.unknownReading,
    ],
  ].map((say) => say("loan.amount"));
  const withFigures = [
    wording.tooDeep("p", 16),
    wording.wrongType("p", "string"),
    wording.notListed("p", ["a", "b"]),
    wording.belowMinimum("p", "1"),
    wording.aboveMaximum("p", "4"),
    wording.tooManyDecimals("p", 2),
    wording.outOfOrder("p", "须在其后", "must be after it"),
    wording.termSetTwice("p", "cap"),
    wording.foreignTerm("p", "cap"),
    wording.rateNotKnown("p", "无此利率", "has no rate"),
  ];

  it("says each in Chinese and in English, with its place", () => {
    for (const { message, path } of issues) {
      expect(path).toBe("loan.amount");
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("gives every kind a code of its own", () => {
    const codes = [...issues, ...withFigures].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("says the figure in both languages", () => {
    for (const [issue, figure] of [
      [withFigures[0], "16"],
      [withFigures[3], "1"],
      [withFigures[5], "2"],
      [withFigures[7], "cap"],
    ] as const) {
      expect(issue?.message.zh).toContain(figure);
      expect(issue?.message.en).toContain(figure);
    }
    expect(withFigures[2]?.message).toStrictEqual({ zh: "不在可选值之内：a、b", en: "is none of: a | b" });
  });
});

describe("the error", () => {
  const issues = [wording.missing("a.b"), wording.notADay("a.c")];

  it("names every issue in both languages", () => {
    const { message, name, code } = new InputError(issues);
    expect(name).toBe("InputError");
    expect(code).toBe("FUPIN_CREDIT_INPUT");
    expect(message.split("\n")).toHaveLength(3);
    expect(message).toContain("2");
    for (const issue of issues) {
      expect(message).toContain(`${issue.path}: ${issue.message.en} / ${issue.message.zh}`);
    }
  });

  it("is told by its code, also one of another copy of the package", () => {
    expect(isInputError(new InputError(issues))).toBe(true);
    expect(isInputError(Object.assign(new Error("x"), { code: "FUPIN_CREDIT_INPUT", issues }))).toBe(true);
    for (const other of [new Error("x"), { code: "FUPIN_CREDIT_INPUT" }, undefined, "FUPIN_CREDIT_INPUT"]) {
      expect(isInputError(other)).toBe(false);
    }
  });

  it("is told by its code also in another realm, and as plain data that was stored or sent", () => {
    const thrown = new InputError(issues);
    const elsewhere: unknown = runInNewContext(
      "Object.assign(new Error(e.message), { code: e.code, issues: e.issues })",
      {
        e: thrown,
      },
    );
    expect(isInputError(elsewhere)).toBe(true);
    const stored: unknown = JSON.parse(JSON.stringify(thrown));
    expect(stored).toStrictEqual({ name: "InputError", code: "FUPIN_CREDIT_INPUT", message: thrown.message, issues });
    expect(isInputError(stored)).toBe(true);
    expect(isInputError(structuredClone(thrown.toJSON()))).toBe(true);
  });

  it("is not told of what cannot be looked at", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isInputError(proxy)).toBe(false);
  });

  it("is thrown for issues and not for none", () => {
    expect(() => {
      refuseAny([]);
    }).not.toThrow();
    expect(() => {
      refuseAny(issues);
    }).toThrow(InputError);
    expect(() => refuse(wording.missing("x"))).toThrow(InputError);
  });

  it("is the end of what refuses: the compiler takes nothing after it for possible", () => {
    const doubled = (n: number | undefined): number => {
      if (n === undefined) refuse(wording.missing("n"));
      return 2 * n; // would not compile if it could still be absent
    };
    expect(doubled(2)).toBe(4);
    expect(() => doubled(undefined)).toThrow("is required");
  });
});

describe("the message of an error", () => {
  const message = (count: number): readonly string[] =>
    new InputError(Array.from({ length: count }, (_, i) => wording.missing(`rows[${String(i)}].id`))).message.split(
      "\n",
    );

  it("names twenty issues, and counts the others", () => {
    expect(message(20)).toHaveLength(21);
    expect(message(20).at(-1)).toBe("- rows[19].id: is required / 缺少此项");
    expect(message(1_000_000)).toHaveLength(22);
    expect(message(1_000_000)[0]).toBe("1000000 input issue(s) / 输入有 1000000 处问题");
    expect(message(1_000_000).at(-1)).toBe("and 999980 more, in `issues` / 另有 999980 处，见 issues");
  });
});
