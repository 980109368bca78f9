import type { JSX } from "preact";
export function HouseholdView(): JSX.Element {
  return <p />;
}
