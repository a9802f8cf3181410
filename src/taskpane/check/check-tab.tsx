import { Empty } from "../shell/states";
import type { ViewProps } from "../view-props";

export default function CheckTab({ scheme }: ViewProps) {
  return <Empty title={scheme.name.zh} />;
}
