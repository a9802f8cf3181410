import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePort, useSpeech } from "../host/context";
import { useSession } from "../host/session";
import { Failed, Loading } from "../shell/states";
import type { ViewProps } from "../view-props";
import { useFiles } from "../books/use-files";
import { useOpenWorkbook } from "../books/use-open-workbook";
import { MappingView } from "./mapping/mapping-view";
import { ResultView } from "./result-view";
import { FileDrop } from "./source/file-drop";
import { FileList } from "./source/file-list";
import { type Source, SourcePicker } from "./source/source-picker";
import { useDropZone } from "./source/use-drop-zone";
import { WorkProgress } from "./source/work-progress";
import { checkTexts as texts, readingFiles, unreadFiles } from "./texts";
import { useScoreCheck } from "./use-score-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Checks the open workbook, or files that are dropped anywhere on the view. */
export function CheckView({ scheme }: ViewProps) {
  const t = useSpeech();
  const styles = useStyles();
  const port = usePort();
  const [source, setSource] = useSession("check-source", "open");
  const [apart, setApart] = useSession("check-apart", "");
  const inFiles = source === "files";
  const workbook = useOpenWorkbook(port);
  const dropped = useFiles(port);
  const drop = useDropZone((collected) => {
    setSource("files");
    void dropped.add(collected);
  });
  const check = useScoreCheck(scheme, workbook.open, inFiles ? dropped : null, apart === "");
  const [pointing, setPointing] = useState<{ readonly file: string; readonly sheet: string } | null>(null);

  if (pointing) {
    const of = check.fileNamed(pointing.file);
    const sheet = of?.book.sheets.find(({ name }) => name === pointing.sheet);
    if (of && sheet)
      return (
        <MappingView
          scheme={scheme}
          file={inFiles ? pointing.file : null}
          sheet={sheet}
          mapping={Object.hasOwn(of.mappings, pointing.sheet) ? of.mappings[pointing.sheet] : null}
          onKeep={(mapping) =>
            inFiles
              ? dropped.map(pointing.file, pointing.sheet, mapping)
              : workbook.keepMapping(pointing.sheet, mapping)
          }
          onLeave={() => setPointing(null)}
        />
      );
  }
  return (
    <div className={styles.root} {...drop.handlers}>
      <SourcePicker source={source as Source} onSource={setSource} />
      {inFiles ? (
        <>
          <FileDrop over={drop.over} small={dropped.files.length > 0} onFiles={(files) => void dropped.add(files)} />
          {dropped.progress && (
            <WorkProgress
              {...dropped.progress}
              words={readingFiles(dropped.progress.done, dropped.progress.all, dropped.progress.file)}
              onCancel={dropped.cancel}
            />
          )}
          {dropped.unread > 0 && <span role="status">{t(unreadFiles(dropped.unread))}</span>}
          {(dropped.files.length > 0 || dropped.skipped.length > 0) && (
            <FileList
              files={dropped.files}
              skipped={dropped.skipped}
              onRemove={dropped.remove}
              onClear={dropped.clear}
            />
          )}
          {dropped.files.length > 1 && (
            <Checkbox
              checked={apart === ""}
              onChange={(_, { checked }) => setApart(checked ? "" : "apart")}
              label={t(texts.together)}
            />
          )}
        </>
      ) : (
        <>
          {workbook.failure !== undefined && <Failed detail={workbook.failure} onRetry={workbook.again} />}
          {!workbook.open && workbook.failure === undefined && <Loading />}
        </>
      )}
      <ResultView
        scheme={scheme}
        check={check}
        inFiles={inFiles}
        onPoint={(file, sheet) => setPointing({ file, sheet })}
        onAgain={inFiles ? check.again : workbook.again}
      />
    </div>
  );
}
