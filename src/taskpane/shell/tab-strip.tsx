import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Text } from "../../text/text";
import { useSpeech } from "../host/context";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1 },
    // Forced colours draw a transparent border, and know no brand colour.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ...createFocusOutlineStyle(),
  },
  // A strip within a view: four English words fit 320 px.
  small: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  smallStrip: { paddingInline: 0 },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface Props {
  /** What the tabs are, for those who cannot see them. */
  readonly label: Text;
  readonly tabs: readonly { readonly key: string; readonly label: Text }[];
  readonly open: string;
  readonly onOpen: (key: string) => void;
  readonly tabId: (key: string) => string;
  readonly panelId: string;
  /** Within a view. */
  readonly small?: boolean;
}

/**
 * Tabs by the WAI-ARIA pattern: one stop for Tab, arrow keys, Home and End open their neighbours. Fluent's own TabList
 * puts hidden elements that take the focus into the page, which axe rightly refuses.
 */
export function TabStrip({ label: strip, tabs, open, onOpen, tabId, panelId, small }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === open);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.key);
    document.getElementById(tabId(tab.key))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={t(strip)}
      className={mergeClasses(styles.strip, small && styles.smallStrip)}
      onKeyDown={move}
    >
      {tabs.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={tabId(key)}
          aria-selected={key === open}
          aria-controls={panelId}
          tabIndex={key === open ? 0 : -1}
          className={mergeClasses(styles.tab, small && styles.small, key === open && styles.open)}
          onClick={() => onOpen(key)}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}
