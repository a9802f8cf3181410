import { useEffect, useState } from "react";
import type { Place, Unsubscribe, WorkbookPort } from "../../hosts/port";
import { messageOf } from "./use-reading";

export interface Followed {
  /** Null until something is selected. */
  readonly place: Place | null;
  /** Goes up when cells of the selected sheet change. */
  readonly version: number;
  readonly failure?: string;
}

/** Follows the selection and the changes to the selected sheet while the component lives. */
export function useSelection(port: WorkbookPort): Followed {
  const [place, setPlace] = useState<Place | null>(null);
  const [version, setVersion] = useState(0);
  const [failure, setFailure] = useState<string>();
  const sheet = place?.sheet;

  useEffect(() => {
    let last: Place | null = null;
    const follow = async () => {
      const stop = await port.onSelection((next) => {
        // Hosts also tell of a selection that is where it was.
        if (last && isSame(last, next)) return;
        last = next;
        setPlace(next);
      });
      const first = await port.selection();
      if (!last && first) {
        last = first;
        setPlace(first);
      }
      return stop;
    };
    return keepFollowing(follow(), setFailure);
  }, [port]);

  useEffect(() => {
    if (sheet === undefined) return;
    const follow = port.onChange((changed) => {
      if (changed.sheet === sheet) setVersion((n) => n + 1);
    });
    return keepFollowing(follow, setFailure);
  }, [port, sheet]);

  return { place, version, failure };
}

const isSame = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && SIDES.every((side) => one[side] === other[side]);

const SIDES = ["row", "column", "rows", "columns"] as const;

/** Ends a subscription even when its component is gone before the host has answered. */
export function keepFollowing(following: Promise<Unsubscribe>, fail: (words: string) => void): Unsubscribe {
  let gone = false;
  following.catch((cause: unknown) => {
    if (!gone) fail(messageOf(cause));
  });
  return () => {
    gone = true;
    following.then(
      (stop) => stop(),
      () => undefined,
    );
  };
}
