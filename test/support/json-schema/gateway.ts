import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { JsonSchema } from "../../../src/kernel/shape.ts";

/** A gateway that knows nothing but the files: whether what it is given passes the schema of a file. */
export function gatewayOf(files: ReadonlyMap<string, JsonSchema>): (file: string) => ValidateFunction {
  const ajv = formats.default(new Ajv2020({ strict: true, strictTypes: false, strictTuples: false }));
  for (const [name, schema] of files) if (name !== "openapi.json") ajv.addSchema(schema, name);
  return (file) => {
    const validate = ajv.getSchema(file);
    if (validate === undefined) throw new Error(`no file ${file}`);
    return validate;
  };
}
