import type { JSX } from "preact";
export function LoanView(): JSX.Element {
  return <p />;
}
