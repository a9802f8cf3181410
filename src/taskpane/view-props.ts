import type { Scheme } from "../schemes/scheme";

/** What every view of the pane is given. */
export interface ViewProps {
  readonly scheme: Scheme;
  readonly onChangeScheme: () => void;
}
