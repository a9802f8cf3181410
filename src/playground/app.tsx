import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTheme } from "../taskpane/shell/theme";
import type { Language } from "../text/text";
import { type Desk, type Notice, sampleBytes, type Source } from "./desk";
import { download } from "../taskpane/host/download";
import { Header } from "./header";
import { Notices } from "./notices";
import { Pane } from "./pane";
import { Splitter, WIDTHS } from "./splitter";
import { StatusLine } from "./status-line";
import { texts } from "./texts";
import { type Answer, UnsavedDialog } from "./unsaved-dialog";
import { useCellNote } from "./use-cell-note";
import { useDark } from "./use-dark";
import { type Start, useDesk, useDeskName, useLeaveWarning } from "./use-desk";
import { useDrop } from "./use-drop";

interface AppProps {
  readonly language: Language;
  readonly start: Start;
}

/** The whole page: the bar, the grid, the task pane beside it, and what the last action came to. */
export function App({ language, start }: AppProps) {
  const container = useRef<HTMLDivElement>(null);
  const { grid, desk, port, notice, notify, busy, cancel, work, workUntil } = useDesk(container, language, start);
  const { name, unsaved } = useDeskName(desk);
  const note = useCellNote(port);
  const theme = useTheme();
  const dark = useDark();
  const [paneOpen, setPaneOpen] = useState(true);
  const [width, setWidth] = useState<number>(WIDTHS.usual);
  const [asked, setAsked] = useState<((answer: Answer) => void) | null>(null);
  useLeaveWarning(desk);
  useEffect(() => grid?.setDark(dark), [grid, dark]);
  // For the browser's console, and for tests: the open workbook as the pane sees it.
  useEffect(() => void Object.assign(window, { playground: { port } }), [port]);

  /** Opens something in place of the open workbook, once its changes are saved or given up. */
  const replace = async (open: (desk: Desk, signal: AbortSignal) => Promise<Notice>) => {
    if (busy || asked) return;
    const answer = unsaved ? await new Promise<Answer>((resolve) => setAsked(() => resolve)) : "discard";
    setAsked(null);
    if (answer === "cancel") return;
    await workUntil(async (onDesk, signal) => {
      const kept = answer === "save" ? await saveToDownloads(onDesk) : null;
      return kept?.intent === "error" ? kept : open(onDesk, signal);
    });
  };
  const openSource = (source: Source) => replace((onDesk, signal) => onDesk.open(source, signal));
  const openFile = (file: File) =>
    openSource({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
  const drop = useDrop((files) => {
    if (files.length === 1) void openFile(files[0]);
    else notify({ intent: "error", texts: [texts.oneFile] });
  });

  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div className="page" {...drop.handlers}>
        <Header
          language={language}
          busy={busy}
          paneOpen={paneOpen}
          onOpen={openFile}
          onSample={(file) => openSource({ name: file, bytes: () => sampleBytes(file) })}
          onRound={() => replace((onDesk) => onDesk.openRound())}
          onSave={() => work(saveToDownloads)}
          onPane={setPaneOpen}
        />
        <Notices language={language} notice={notice} onDismiss={() => notify(null)} />
        <main className="desk">
          <div className="grid" ref={container} />
          {paneOpen && <Splitter label={texts.splitter[language]} width={width} onWidth={setWidth} />}
          <aside className="pane" style={{ width }} hidden={!paneOpen} aria-label={texts.pane[language]}>
            <Pane port={port} />
          </aside>
        </main>
        <StatusLine language={language} busy={busy} onCancel={cancel} name={name} unsaved={unsaved} note={note} />
        {drop.over && <div className="drop">{texts.drop[language]}</div>}
      </div>
      {asked && <UnsavedDialog language={language} name={name} onAnswer={asked} />}
    </FluentProvider>
  );
}

async function saveToDownloads(desk: Desk): Promise<Notice> {
  const { file, notice } = await desk.save();
  if (file) download(file.name, file.bytes);
  return notice;
}
