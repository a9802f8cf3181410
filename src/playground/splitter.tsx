import { type KeyboardEvent, type PointerEvent, useRef } from "react";

export const WIDTHS = { least: 320, usual: 350, most: 600 } as const;
const STEP = 10;

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The bar between the grid and the pane: dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (wanted: number) => onWidth(Math.min(WIDTHS.most, Math.max(WIDTHS.least, wanted)));

  const grasp = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent) => {
    if (drag.current) set(drag.current.width + drag.current.x - event.clientX);
  };
  const release = () => {
    drag.current = null;
  };
  const press = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: WIDTHS.most, End: WIDTHS.least }[
      event.key
    ];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };

  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={WIDTHS.least}
      aria-valuemax={WIDTHS.most}
      onPointerDown={grasp}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
    />
  );
}
