import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { barFor, type Extent, type Scroll, scrolled } from "./scroll";

export interface VirtualScroll extends Scroll {
  readonly seen: number;
  readonly onScroll: () => void;
  readonly goTo: (offset: number) => void;
}

/** So many milliseconds after the last movement the bar is set to where it belongs. */
const STILL = 150;

/** Follows the scroll bar of an element over a list of any height. */
export function useScroll(element: RefObject<HTMLElement | null>, whole: number): VirtualScroll {
  const [seen, setSeen] = useState(0);
  const [scroll, setScroll] = useState<Scroll>({ bar: 0, offset: 0 });
  const now = useRef(scroll);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const extent = useCallback((): Extent => ({ whole, seen: element.current?.clientHeight ?? 0 }), [element, whole]);
  const set = useCallback((next: Scroll) => {
    now.current = next;
    setScroll(next);
  }, []);

  const goTo = useCallback(
    (offset: number) => {
      const bar = barFor(offset, extent());
      set({ bar, offset });
      if (element.current) element.current.scrollTop = bar;
    },
    [element, extent, set],
  );
  const onScroll = useCallback(() => {
    const bar = element.current?.scrollTop ?? 0;
    // Browsers round what they are told.
    if (Math.abs(bar - now.current.bar) < 1) return;
    set(scrolled(now.current, bar, extent()));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => goTo(now.current.offset), STILL);
  }, [element, extent, goTo, set]);

  useLayoutEffect(() => {
    const measure = () => setSeen(element.current?.clientHeight ?? 0);
    measure();
    if (typeof ResizeObserver === "undefined" || !element.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  // A list that has become shorter is not left behind.
  useEffect(() => {
    const far = Math.max(0, whole - (element.current?.clientHeight ?? 0));
    if (now.current.offset > far) goTo(far);
  }, [element, whole, goTo]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { ...scroll, seen, onScroll, goTo };
}
