import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useCallback, type ReactNode } from "react";
import { schemes } from "../../schemes";
import type { TableFault } from "../../schemes/table";
import { say } from "../../text/messages";
import { parseA1 } from "../../workbook/address";
import { usePort, useSpeech } from "../host/context";
import type { SchemeChoice } from "../host/scheme-choice";
import type { KeptScheme } from "../host/use-scheme";
import { useReading } from "../host/use-reading";
import { Header } from "../shell/header";
import { Notices } from "../shell/notices";
import { Scroller } from "../shell/scroller";
import { Failed, Loading } from "../shell/states";
import { texts } from "../texts";
import { Chooser } from "./chooser";
import { FaultList } from "./fault-list";
import { schemeSheets } from "./scheme-sheets";

interface Props {
  readonly kept: KeptScheme;
  readonly label: string;
  readonly onChoose: (choice: SchemeChoice) => void;
  readonly onLeave: () => void;
}

/** The page that asks for a scheme: there is none, it cannot be read, or another is wanted. */
export function SchemePage({ kept, label, onChoose, onLeave }: Props) {
  const port = usePort();
  const tables = useReading(useCallback(() => schemeSheets(port), [port]));
  const { found } = kept;
  const current = found?.kind === "ready" ? found : undefined;
  const reading = found === undefined && kept.unread === undefined;
  return (
    <>
      <Header scheme={current?.scheme.name} />
      <Notices />
      <Scroller role="group" aria-label={label}>
        {kept.unread !== undefined && <Failed detail={kept.unread} onRetry={kept.again} />}
        <Trouble kept={kept} />
        {reading ? (
          <Loading />
        ) : (
          <Chooser
            schemes={schemes}
            sheets={tables.value ?? []}
            current={current && kept.choice !== null ? kept.choice : undefined}
            onChoose={onChoose}
            onCancel={current && onLeave}
          />
        )}
      </Scroller>
    </>
  );
}

/** What keeps the chosen scheme from being used. */
function Trouble({ kept: { found } }: { kept: KeptScheme }) {
  const t = useSpeech();
  if (found?.kind === "unknown")
    return (
      <Warning>
        {t(texts.unknownScheme)} {found.id}
      </Warning>
    );
  if (found?.kind === "missing")
    return (
      <Warning>
        {t(texts.schemeSheetGone)} {found.sheet}
      </Warning>
    );
  return found?.kind === "faulty" ? <Faults sheet={found.sheet} faults={found.faults} /> : null;
}

function Faults({ sheet, faults }: { sheet: string; faults: readonly TableFault[] }) {
  const t = useSpeech();
  const port = usePort();
  const go = (cell: string) => void port.select({ sheet, ...parseA1(cell)! });
  return (
    <>
      <Warning action={<Button onClick={() => go("A1")}>{t(texts.goTo)}</Button>}>
        {t(texts.schemeSheetFaulty)} {sheet}
      </Warning>
      <FaultList faults={faults.map(({ cell, reason }) => ({ cell, words: t(say(reason)) }))} onGo={go} />
    </>
  );
}

function Warning({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {action && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
