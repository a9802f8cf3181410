import { createContext, useCallback, useContext } from "react";
import type { WorkbookPort } from "../../hosts/port";
import type { Language, Text } from "../../text/text";

/** The workbook the pane works on. Containers and hooks take it from here; leaf components never see it. */
export const PortContext = createContext<WorkbookPort | null>(null);

export function usePort(): WorkbookPort {
  const port = useContext(PortContext);
  if (!port) throw new Error("the pane is mounted without a workbook port");
  return port;
}

export const LanguageContext = createContext<Language>("zh");

export type Speak = (text: Text) => string;

/** Picks the reader's language out of a text. */
export function useSpeech(): Speak {
  const language = useContext(LanguageContext);
  return useCallback((text) => text[language], [language]);
}

/** Where dialogs are hung, so that they cover the pane and not the page around it. */
export const StageContext = createContext<HTMLElement | null>(null);

/** Opens another of the pane's views, by its key. */
export const OpenViewContext = createContext<(key: string) => void>(() => undefined);
