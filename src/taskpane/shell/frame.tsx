import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Language } from "../../text/text";
import { StageContext } from "../host/context";
import { useTheme, type ThemeSource } from "./theme";

const useStyles = makeStyles({
  root: { height: "100%" },
  // Positions inside refer to the pane: a dialog covers it and not the page around it.
  stage: { position: "relative", height: "100%", overflow: "hidden" },
  content: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const TAGS: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

interface Props {
  readonly language: Language;
  readonly theme?: ThemeSource;
  readonly children: ReactNode;
}

/** What stands around every view: theme, language, and the stage on which dialogs stand. */
export function Frame({ language, theme, children }: Props) {
  const styles = useStyles();
  const [stage, setStage] = useState<HTMLElement | null>(null);
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.root} lang={TAGS[language]}>
      <div className={styles.stage} ref={setStage}>
        <StageContext.Provider value={stage}>
          <div className={styles.content}>{children}</div>
        </StageContext.Provider>
      </div>
    </FluentProvider>
  );
}
