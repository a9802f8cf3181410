import type { Scheme } from "../../schemes/scheme";
import { SchemeTables } from "./scheme-tables";
import { SchemeView } from "./scheme-view";

/** The scheme in force, and the sheets to change it with. */
export function SchemeTab(props: { readonly scheme: Scheme; readonly onChangeScheme: () => void }) {
  return (
    <>
      <SchemeView {...props} />
      <SchemeTables scheme={props.scheme} />
    </>
  );
}
