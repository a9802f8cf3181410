import type { ViewProps } from "../view-props";
import { SelfTest } from "../selftest/self-test";
import { SchemeTables } from "./scheme-tables";
import { SchemeView } from "./scheme-view";

/** The scheme in force, and the sheets to change it with. */
export default function RulesTab(props: ViewProps) {
  return (
    <>
      <SchemeView {...props} />
      <SchemeTables scheme={props.scheme} onUseSheet={props.onUseSheet} />
      <SelfTest />
    </>
  );
}
