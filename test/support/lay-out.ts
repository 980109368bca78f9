import { format } from "oxfmt";
import settings from "../../.oxfmtrc.json" with { type: "json" };

/** A text as the formatter of this repository lays it out; the name of the file says in which language it is. */
export async function layOut(file: string, text: string): Promise<string> {
  const { $schema: _, ...options } = settings;
  const { code, errors } = await format(file, text, options);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
}
