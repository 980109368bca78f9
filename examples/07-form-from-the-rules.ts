// 申请表能不能由规则生成？ / A county wants its application form to ask what the rules ask: can the form be made of them?
import assert from "node:assert/strict";
import { describe, type FactDescription } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { formOf } from "./support/fact-form.ts";

const description = describe("assessHousehold", changge2017.household);
const form = formOf(description);

// Every fact has one control, and one label in Chinese that names it.
const count = (of: RegExp): number => [...form.matchAll(of)].length;
for (const { path, label } of description.facts) {
  assert.equal(count(new RegExp(`<(?:input|select|textarea) [^>]*\\bname="${path}"`, "g")), 1, path);
  assert.equal(count(new RegExp(`<label for="${path}">${label.zh}`, "g")), 1, path);
}
assert.equal(count(/<label /g), description.facts.length);
assert.ok(!form.replaceAll(/<[^>]*>/g, "").includes("undefined"));

// What these terms do not look at stands apart, and so does what a system hands in.
const isAsked = ({ from, needed, askedBy }: FactDescription): boolean =>
  from === "person" && (needed || askedBy.length > 0);
const asked = description.facts.filter(isAsked);
assert.ok(asked.length < description.facts.length);
console.log(`事实共 ${String(description.facts.length)} 项，须向申请人询问 ${String(asked.length)} 项`);
const grade = form.split("\n").find((line) => line.includes('for="grade"')) ?? "";
console.log(grade.replace(/<input.*<\/datalist>/, "…"));

// Output:
// 事实共 54 项，须向申请人询问 16 项
// <p><label for="grade">信用等级</label> … <small>按条件所用的等级；已评级而无等级的为 none。用于核对：信用等级</small></p>
