import { describe, expect, it } from "vitest";
import { explainRecord } from "../../../src/policy/access/record/explain.ts";
import { mayRecord } from "../../../src/policy/access/record/may-record.ts";
import type { RecordPerson } from "../../../src/policy/access/record/types.ts";
import { renderText } from "../../../src/explain/render.ts";
import { aPerson, RECORD_TERMS, under } from "./access-builders.ts";

function said(person: RecordPerson, language: "zh" | "en"): readonly string[] {
  return renderText(explainRecord(mayRecord(RECORD_TERMS, person), { language })).split("\n");
}

function ofRecord(facts: Partial<RecordPerson>, language: "zh" | "en"): readonly string[] {
  return said(aPerson(facts), language);
}

describe("a record explained", () => {
  it("begins with the person and the outcome", () => {
    expect(ofRecord({}, "zh")[0]).toBe("H1 的信用信息（2018-03-10）：可以录入");
    expect(ofRecord({}, "en")[0]).toBe("Record of H1, 2018-03-10: may be recorded");
    expect(ofRecord({ farming: false }, "zh")[0]).toContain("不得录入");
  });

  it("says the reason, the evidence and the article", () => {
    expect(under(ofRecord({ writtenConsent: "2018-03-02" }, "zh"), "户主书面授权：不符合")).toStrictEqual([
      "授权晚于采集",
      "授权日 2018-03-02，采集日 2018-03-01；须不晚于 2018-03-01",
      "依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第六条",
    ]);
    expect(
      under(ofRecord({ farming: false }, "en"), "Mainly farming or another rural business: not met"),
    ).toStrictEqual([
      "mainly farming or another rural business: no",
      "Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 7",
    ]);
  });

  it("says who signed, and how many must", () => {
    const collectors = [{ id: "C2", signed: true }, { id: "C1", signed: false }, { id: "C3" }];
    expect(under(ofRecord({ collectors }, "zh"), "采集人员签名：不符合").slice(0, 3)).toStrictEqual([
      ...["缺少采集人员签名", "已签名：“C2”；未签名：“C1”；不详：“C3”", "须有签名 3 个"],
    ]);
    expect(under(ofRecord({ collectors: [{ id: "C1", signed: true }] }, "en"), "Enough collectors: not met")).toContain(
      "collectors: 1, at least 2",
    );
  });

  it("names what is still needed", () => {
    const collectors = [{ id: "C1" }, { id: "C2", signed: true }];
    expect(under(ofRecord({ collectors }, "en"), "Facts still needed")).toStrictEqual(["whether the collector signed"]);
    expect(under(ofRecord({ collectors }, "en"), "Signatures of the collectors: undetermined")[0]).toBe(
      "missing: whether the collector signed",
    );
  });

  it("says of what is answered by yes or no whether it is so", () => {
    const bare = said({ id: "H1", asOf: "2018-03-10" }, "zh");
    expect(under(bare, "尚缺事实")).toStrictEqual([
      "书面授权日、采集日、常住本辖区、具有本地区户口、完全民事行为能力、主要从事农村生产经营、采集人员、户主核实确认",
    ]);
    expect(under(bare, "常住本辖区：尚不能判断")[0]).toBe("缺少：常住本辖区");
    expect(under(said({ id: "H1", asOf: "2018-03-10" }, "en"), "Facts still needed")).toStrictEqual([
      "the day of the written consent, the day of collection, resident in the area, household registration in the area, " +
        "full civil capacity, mainly farming or another rural business, who collected, confirmation by the householder",
    ]);
  });

  it("says that it may not be recorded", () => {
    expect(ofRecord({ farming: false }, "en")[0]).toBe("Record of H1, 2018-03-10: may not be recorded");
    expect(mayRecord(RECORD_TERMS, aPerson({ farming: false })).outcome).toBe("may-not-be-recorded");
  });
});
