// One address for each function, on hono: arguments by name; results, and refusals, as JSON. Nothing here knows a rule.
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import * as functions from "fupin-credit";
import * as packs from "fupin-credit/packs";

interface OpenApi {
  paths: Record<string, { post: { requestBody: { content: Record<string, { schema: { properties: object } }> } } }>;
}
const openApi = fileURLToPath(import.meta.resolve("fupin-credit/json-schema/openapi.json"));
const { paths } = JSON.parse(readFileSync(openApi, "utf8")) as OpenApi; // the package's own
const refusal = (code: functions.IssueCode, path: string, zh: string, en: string): functions.InputError =>
  new functions.InputError([{ code, path, message: { zh, en } }]);

/** The terms of a pack by their name, `householdScheme.household`, or what was sent. */
const named: Record<string, object> = Object.fromEntries(
  Object.entries(packs).flatMap(([name, pack]) => [
    [name, pack] as const,
    ...Object.entries(pack as object).map(([part, terms]) => [`${name}.${part}`, terms as object] as const),
  ]),
);
const taken = (sent: unknown): unknown => (typeof sent === "string" && Object.hasOwn(named, sent) ? named[sent] : sent);

export const service = new Hono();
service.get("/:file{[a-z0-9-]+[.]json}", (c) => {
  const file = `${dirname(openApi)}/${c.req.param("file")}`;
  return existsSync(file)
    ? c.body(readFileSync(file, "utf8"), 200, { "content-type": "application/json" })
    : c.notFound();
});
service.post("/:name", async (c) => {
  const { post } = paths[`/${c.req.param("name")}`] ?? {};
  if (post === undefined) return c.notFound();
  const names = Object.keys(post.requestBody.content["application/json"]?.schema.properties ?? {});
  const body = (await c.req.json().catch(() => null)) as Record<string, unknown> | null;
  const wrong = body === null ? "body" : Object.keys(body).find((name) => !names.includes(name));
  if (wrong !== undefined)
    throw refusal(
      "unknown-key",
      wrong,
      "须为 JSON，参数只有：" + names.join("、"),
      `must be JSON of: ${names.join(", ")}`,
    );
  const call = Reflect.get(functions, c.req.param("name")) as (...args: unknown[]) => unknown; // the document is made of them
  return c.json(call(...names.map((name) => taken(body?.[name]))) as object);
});
service.onError((error, c) =>
  functions.isInputError(error) ? c.json(error as object, 400) : c.json({ message: "internal" }, 500),
);
