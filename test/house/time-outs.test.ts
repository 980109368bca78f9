import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "../support/source.ts";

const tests = filesIn("test", /\.test\.ts$/);

describe("time-outs", () => {
  // How long a test takes depends on what else the machine does: only the setting for all tests ends a hang.
  it("no test has one of its own", () => {
    expect(tests.filter((file) => /^\s*\}, \d[\d_]*\);$|\btimeout: \d/m.test(textOf(file)))).toStrictEqual([]);
  });
});
