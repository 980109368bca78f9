import { ownItem } from "../base/input/own-fields.ts";
import { admit } from "../kernel/door.ts";
import { nameField } from "../kernel/fields.ts";
import { lazy } from "../kernel/lazy.ts";
import type { NamedEdition } from "./choose-edition.ts";
import * as z from "zod";

const namedSchema = /* @__PURE__ */ lazy(() => z.looseObject({ pack: nameField(), edition: nameField() }));

/**
 * Finds the edition of a pack that a result names, so that it can be asked again or explained by its own pack.
 *
 * @remarks
 * **Beware** terms that were combined name both packs; they are no one pack: nothing is found.
 * @param used what a result says of its terms
 * @param packs the packs to look among
 * @throws InputError where the result, or a pack, has no name and edition.
 * @example
 * ```ts
 * import { assessHousehold, packOf } from "fupin-credit";
 * import { national2019, national2021 } from "fupin-credit/packs";
 * const { terms } = assessHousehold(national2021.household, { id: "A1", appliedOn: "2022-05-06", amount: 60000, termMonths: 36 });
 * packOf(terms, [national2019, national2021]) === national2021; // => true
 * ```
 */
export function packOf<P extends NamedEdition>(used: NamedEdition, packs: readonly P[]): P | undefined {
  const [named, all] = admit(
    { schema: namedSchema(), value: used, name: "used" },
    { schema: z.array(namedSchema()), value: packs, name: "packs" },
  );
  return ownItem(
    packs,
    all.findIndex(({ pack, edition }) => pack === named.pack && edition === named.edition),
  );
}
