import { Empty } from "../../shell/states";
import type { ViewProps } from "../../view-props";

export default function ConsensusView({ scheme }: ViewProps) {
  return <Empty title={scheme.name.zh} />;
}
