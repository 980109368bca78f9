import { describe, expect, it } from "vitest";
import { kindIn, securityIn, usesIn } from "../../../src/book/audit/eligibility-words.ts";

/*
 * What cells say of uses, security and kinds of households, by what an auditor would read; what can be read in two ways is
 * not read.
 */

describe("uses", () => {
  it.each<[string, readonly string[], boolean]>([
    ["种植", ["farming-and-animals"], true],
    ["养牛、养羊", ["farming-and-animals"], true],
    ["家庭种养殖", ["farming-and-animals"], true],
    ["粮食加工", ["simple-processing"], true],
    ["养殖和建房", ["farming-and-animals", "building"], true],
    ["养猪及其他", ["farming-and-animals"], false],
    ["建房", ["building"], true],
    ["盖房", ["building"], true],
    ["购房", ["other-consumption"], true],
    ["结婚", ["weddings"], true],
    ["户贷企用", ["operators"], true],
    ["入股分红", ["share-dividend"], true],
    // What a word turns, or what has two meanings, is left open.
    ["非建房", [], false],
    ["不用于消费", [], false],
    ["购车", [], false],
    ["经商", [], false],
    ["养老", [], false],
    ["产业", [], false],
    ["建材加工厂", [], false],
    ["住房改造", [], false],
    ["", [], false],
  ])("%s", (text, uses, isWhole) => {
    const told = usesIn(text);
    expect([told.uses.toSorted(), told.isWhole]).toStrictEqual([uses.toSorted(), isWhole]);
  });
});

describe("kinds of household", () => {
  it.each<[string, string | undefined]>([
    ["脱贫户", "no-longer-poor"],
    ["稳定脱贫户", "no-longer-poor"],
    ["建档立卡贫困户", "registered-poor"],
    ["未脱贫户", "registered-poor"],
    ["边缘易致贫户", "monitored-marginal"],
    ["脱贫不稳定户", "monitored-unstable"],
    ["突发严重困难户", "monitored-sudden-hardship"],
    ["一般农户", "other"],
    ["是", undefined],
    ["否", undefined],
    ["监测户", undefined],
    ["低保户", undefined],
  ])("%s", (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });
});

describe("security", () => {
  it.each<[string, object]>([
    ["信用", { collateralTaken: false, guarantorTaken: false }],
    ["信用贷款", { collateralTaken: false, guarantorTaken: false }],
    ["免抵押免担保", { collateralTaken: false, guarantorTaken: false }],
    ["抵押", { collateralTaken: true }],
    ["抵押贷款", { collateralTaken: true }],
    ["农户联保", { guarantorTaken: true }],
    ["保证", { guarantorTaken: true }],
    ["风险补偿金担保", {}],
    ["担保公司担保", {}],
    ["免担保", {}],
    ["其他", {}],
  ])("%s", (text, told) => {
    expect(securityIn(text)).toStrictEqual(told);
  });
});
