import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark";
/** Asks the host which theme it wears; undefined where it does not say. */
export type ThemeSource = () => ThemeName | undefined;

const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });
const THEMES = {
  light: withFonts(webLightTheme),
  dark: withFonts(webDarkTheme),
  contrast: withFonts(teamsHighContrastTheme),
};

/**
 * The theme to wear: high contrast where the system forces its colours, else the host's theme, else what the browser
 * prefers. Follows the system while the pane is open, and asks the host again whenever the user comes back to the pane:
 * Excel tells nobody of a new theme.
 */
export function useTheme(source: ThemeSource = unsaid): Theme {
  const ofHost = useSyncExternalStore(onReturn, source);
  const forced = useMedia("(forced-colors: active)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  return THEMES[forced ? "contrast" : (ofHost ?? (dark ? "dark" : "light"))];
}

const unsaid: ThemeSource = () => undefined;

function onReturn(changed: () => void): () => void {
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener("change", changed);
      return () => media?.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}

/** What of `Office.context.officeTheme` tells light from dark; older hosts give the colour alone, some give nothing. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** The theme a host wears, or undefined where it does not say. */
export function themeOfHost(theme: HostTheme | null | undefined): ThemeName | undefined {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!rgb) return undefined;
  const [red, green, blue] = rgb.slice(1).map((hex) => parseInt(hex, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128 ? "dark" : "light";
}
