import { makeStyles, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, Ref } from "react";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

type Props = HTMLAttributes<HTMLElement> & { readonly role: string; readonly ref?: Ref<HTMLDivElement> };

/** The part of the pane that scrolls; it takes the focus so that keys can scroll it. */
export function Scroller(props: Props) {
  return <div tabIndex={0} className={useStyles().root} {...props} />;
}
