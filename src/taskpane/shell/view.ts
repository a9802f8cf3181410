import type { ComponentType } from "react";
import type { Text } from "../../text/text";

/** A view and the tab that opens it. */
export interface View<Props> {
  readonly key: string;
  readonly label: Text;
  readonly Content: ComponentType<Props>;
}
