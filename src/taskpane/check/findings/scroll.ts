/** Browsers draw no element much higher than this. */
export const HIGHEST = 8_000_000;

/** Where a list stands: the scroll bar's place, and the place in the list that is seen at the top. */
export interface Scroll {
  readonly bar: number;
  readonly offset: number;
}

/** What a list measures: its whole height, and how much of it is seen. */
export interface Extent {
  readonly whole: number;
  readonly seen: number;
}

/** How high the element is made that the browser scrolls. */
export const barHeight = ({ whole }: Extent): number => Math.min(whole, HIGHEST);

/**
 * Where the list stands once its bar has moved. A list that is higher than browsers can scroll goes pixel by pixel with
 * small movements (the wheel, arrow keys) and in proportion with large ones (the bar is dragged).
 */
export function scrolled(from: Scroll, bar: number, extent: Extent): Scroll {
  const reach = Math.max(0, barHeight(extent) - extent.seen);
  const far = Math.max(0, extent.whole - extent.seen);
  if (reach === far) return { bar, offset: bar };
  if (bar <= 0) return { bar, offset: 0 };
  if (bar >= reach) return { bar, offset: far };
  const moved = bar - from.bar;
  const offset = Math.abs(moved) < extent.seen ? from.offset + moved : (bar / reach) * far;
  return { bar, offset: Math.min(far, Math.max(0, offset)) };
}

/** Where the bar belongs for a place in the list. */
export function barFor(offset: number, extent: Extent): number {
  const reach = Math.max(0, barHeight(extent) - extent.seen);
  const far = Math.max(0, extent.whole - extent.seen);
  return far === 0 ? 0 : Math.min(reach, Math.max(0, (offset / far) * reach));
}

/** The place nearest to where the list stands at which a line is seen whole. */
export function showing(offset: number, line: { readonly top: number; readonly height: number }, seen: number): number {
  if (line.top < offset) return line.top;
  return Math.max(offset, line.top + line.height - seen);
}
