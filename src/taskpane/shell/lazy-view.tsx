import { useCallback, type ComponentType } from "react";
import { useReading } from "../host/use-reading";
import { texts } from "../texts";
import { Failed, Loading } from "./states";

/**
 * A view whose code is loaded when it is first opened. Where that fails (no network, an update of the add-in in
 * between) the view says so and can be tried again; everything around it stays.
 */
export function lazyView<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LazyView(props: Props) {
    const read = useCallback(async () => ({ Content: (loaded ??= (await load()).default) }), []);
    const { busy, failure, again } = useReading(read);
    const Content = loaded;
    if (Content) return <Content {...props} />;
    return failure !== undefined && !busy ? (
      <Failed title={texts.notLoaded} detail={failure} onRetry={again} />
    ) : (
      <Loading label={texts.loadingView} />
    );
  };
}
