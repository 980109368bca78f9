import type { JSX } from "preact";
import type { Hand } from "../../worker/protocol.ts";
export function Verify(_: { readonly desk: Hand }): JSX.Element | null {
  return null;
}
