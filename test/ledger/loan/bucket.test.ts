import { describe, expect, it } from "vitest";
import { bucketOf, bucketsOf } from "../../../src/ledger/loan/bucket.ts";

describe("overdue buckets", () => {
  it.each([
    [1, { fromDays: 1, throughDays: 30 }],
    [30, { fromDays: 1, throughDays: 30 }],
    [31, { fromDays: 31, throughDays: 70 }],
    [70, { fromDays: 31, throughDays: 70 }],
    [71, { fromDays: 71, throughDays: 90 }],
    [90, { fromDays: 71, throughDays: 90 }],
    [91, { fromDays: 91 }],
    [4_000, { fromDays: 91 }],
  ])("%i days", (days, bucket) => {
    expect(bucketOf([30, 70, 90], days)).toStrictEqual(bucket);
  });

  it("leave no day out and count none twice, whatever the edges", () => {
    expect(bucketsOf([30, 60, 90])).toStrictEqual([
      { fromDays: 1, throughDays: 30 },
      { fromDays: 31, throughDays: 60 },
      { fromDays: 61, throughDays: 90 },
      { fromDays: 91 },
    ]);
    expect(bucketsOf([1])).toStrictEqual([{ fromDays: 1, throughDays: 1 }, { fromDays: 2 }]);
  });
});
