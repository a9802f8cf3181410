import { Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { StageContext } from "../host/context";

const useStyles = makeStyles({
  backdrop: {
    position: "absolute",
    inset: 0,
    display: "flex",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  surface: {
    margin: "auto",
    width: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
  },
  title: { margin: 0 },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the harmless one first: the focus begins there. */
  readonly actions: ReactNode;
  readonly onCancel: () => void;
}

/**
 * A dialog over the pane, never over the page around it. While it is open the pane below is inert, Tab goes around
 * within it and Escape cancels; afterwards the focus is back where it was.
 */
export function Modal({ title, children, actions, onCancel }: Props) {
  const styles = useStyles();
  const id = useId();
  const stage = useContext(StageContext);
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const below = [...(stage?.children ?? [])].filter((each) => !each.contains(surface.current));
    for (const each of below) each.toggleAttribute("inert", true);
    buttonsOf(surface.current)[0]?.focus();
    return () => {
      for (const each of below) each.removeAttribute("inert");
      if (before instanceof HTMLElement) before.focus();
    };
  }, [stage]);
  if (!stage) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Tab") goAround(event, buttonsOf(surface.current));
  };
  return createPortal(
    <div className={styles.backdrop} onKeyDown={onKeyDown}>
      <div
        ref={surface}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-body`}
        className={styles.surface}
      >
        <Subtitle1 as="h2" id={`${id}-title`} className={styles.title}>
          {title}
        </Subtitle1>
        <div id={`${id}-body`}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </div>,
    stage,
  );
}

const buttonsOf = (element: HTMLElement | null): HTMLElement[] => [...(element?.querySelectorAll("button") ?? [])];

function goAround(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
