import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useSpeech } from "../../host/context";
import { texts } from "../texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  said: { margin: `${tokens.spacingVerticalXXS} 0`, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** A cell of Excel holds no more. */
const LONGEST = 32767;

interface Props {
  readonly label: string;
  /** What the cell holds. */
  readonly cell: string;
  /** What is written here and not in the cell yet; null for nothing. */
  readonly draft: string | null;
  /** Whether the cell was changed since the draft was begun. */
  readonly conflict: boolean;
  readonly readOnly: boolean;
  /** Why the last write did not happen. */
  readonly refusal?: string;
  readonly onType: (text: string) => void;
  /** The field is left, or Ctrl+Enter pressed. */
  readonly onCommit: () => void;
  readonly onNext: () => void;
  readonly onResolve: (text: string | null) => void;
}

/** Words about an item; beside them, where the cell was changed meanwhile, what it holds now. */
export function CommentField(props: Props) {
  const { label, cell, draft, conflict, readOnly, refusal, onType, onCommit, onNext } = props;
  const t = useSpeech();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onCommit();
    onNext();
  };
  const hint = readOnly ? t(texts.commentFormula) : draft !== null && !conflict ? t(texts.unwritten) : undefined;
  return (
    <div className={styles.root}>
      <Field label={label} hint={hint} validationState={refusal ? "error" : "none"} validationMessage={refusal}>
        <Textarea
          resize="vertical"
          rows={2}
          maxLength={LONGEST}
          readOnly={readOnly}
          value={draft ?? cell}
          onChange={(_, { value }) => onType(value)}
          onBlur={onCommit}
          onKeyDown={onKeyDown}
        />
      </Field>
      {conflict && draft !== null && <Conflict {...props} draft={draft} />}
    </div>
  );
}

function Conflict({ cell, draft, onResolve }: Pick<Props, "cell" | "onResolve"> & { draft: string }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(texts.conflictTitle)}</MessageBarTitle>
        <p className={styles.said}>
          <strong>{t(texts.inSheet)}</strong> {cell || t(texts.empty)}
        </p>
        <p className={styles.said}>
          <strong>{t(texts.mine)}</strong> {draft || t(texts.empty)}
        </p>
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" onClick={() => onResolve([cell, draft].filter(Boolean).join("\n"))}>
          {t(texts.useBoth)}
        </Button>
        <Button size="small" onClick={() => onResolve(draft)}>
          {t(texts.useMine)}
        </Button>
        <Button size="small" onClick={() => onResolve(null)}>
          {t(texts.useTheirs)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
