import type { Text } from "../../../text/text";

/** What rows are for, by what stands in 项目. Read by people only: who reads or writes a table does not need it. */
export type Helps = Readonly<Record<string, Text>>;
