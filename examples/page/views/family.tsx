import type { JSX } from "preact";
export function FamilyView(): JSX.Element {
  return <p />;
}
