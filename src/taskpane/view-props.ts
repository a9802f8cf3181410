import type { Scheme } from "../schemes/scheme";

/** What every view of the pane is given. */
export interface ViewProps {
  readonly scheme: Scheme;
  /** How a formula names the scheme: "重庆2015" in quotes, or the range of its table on a sheet. */
  readonly schemeArgument: string;
  /** The sheet that the scheme is read from, where it is none of ours. */
  readonly schemeSheet?: string;
  readonly onChangeScheme: () => void;
  /** Takes the table on a sheet of the workbook into use as the scheme. */
  readonly onUseSheet: (sheet: string) => void;
}
