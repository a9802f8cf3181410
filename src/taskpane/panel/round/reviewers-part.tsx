import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { memo, useCallback, useRef } from "react";
import { stagesOf } from "../../../checks/scope";
import type { Scheme, Stage } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import { useSpeech } from "../../host/context";
import type { ReviewerDraft } from "./core/draft";
import type { PanelFault } from "./core/panel-faults";
import { faultAt, type PartProps } from "./part";
import { roundTexts as texts, saying } from "./texts";
import { useTakeCells } from "./use-take-cells";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  person: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { minWidth: 0, "& input, & select": { minWidth: 0, width: "100%" } },
  whole: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  sizes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const NOBODY: ReviewerDraft = { name: "", group: "", stage: "", adviser: false };
const SHOWN = 6;

/** The reviewers and advisers by stage and group, and whether the panels have the size that the scheme asks for. */
export function ReviewersPart({
  draft,
  faults,
  change,
  scheme,
  sizes,
}: PartProps & { readonly scheme: Scheme; readonly sizes: readonly PanelFault[] }) {
  const t = useSpeech();
  const styles = useStyles();
  const stages = stagesOf(scheme);
  const { busy, take } = useTakeCells();
  const { reviewers } = draft;
  const newest = useRef(reviewers);
  newest.current = reviewers;
  const put = useCallback(
    (at: number, next: ReviewerDraft | null) =>
      change({ reviewers: newest.current.flatMap((each, i) => (i === at ? (next ?? []) : each)) }),
    [change],
  );
  const add = async () => {
    const rows = await take();
    if (rows.length > 0)
      change({ reviewers: [...reviewers, ...rows.map(([name, group = ""]) => ({ ...NOBODY, name, group }))] });
  };
  return (
    <>
      <ul className={styles.list}>
        {reviewers.map((person, at) => (
          <PersonRow
            key={at}
            at={at}
            person={person}
            stages={stages}
            fault={textOf(faultAt(faults, { of: "reviewers", at }), t)}
            onChange={put}
          />
        ))}
      </ul>
      <div className={styles.line}>
        <Button size="small" onClick={() => change({ reviewers: [...reviewers, NOBODY] })}>
          {t(texts.addReviewer)}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void add()}>
          {t(texts.fromCells)}
        </Button>
        <span>{t(saying.reviewers(reviewers.length))}</span>
      </div>
      {reviewers.length > 0 && (
        <MessageBar intent={sizes.length > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            {sizes.length === 0 ? (
              t(texts.sizesFine)
            ) : (
              <ul className={styles.sizes}>
                {sizes.slice(0, SHOWN).map(({ text, clause }) => (
                  <li key={text.zh}>
                    {t(text)}（{clause}）
                  </li>
                ))}
                {sizes.length > SHOWN && <li>{t(saying.more(sizes.length - SHOWN))}</li>}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

const textOf = (fault: Text | null, t: (text: Text) => string): string => (fault ? t(fault) : "");

interface PersonProps {
  readonly at: number;
  readonly person: ReviewerDraft;
  readonly stages: readonly Stage[];
  readonly fault: string;
  readonly onChange: (at: number, next: ReviewerDraft | null) => void;
}

const PersonRow = memo(function PersonRow({ at, person, stages, fault, onChange }: PersonProps) {
  const t = useSpeech();
  const styles = useStyles();
  const set = (part: Partial<ReviewerDraft>) => onChange(at, { ...person, ...part });
  return (
    <li className={styles.person}>
      <Field label={t(saying.of(texts.name, at + 1))} className={styles.field}>
        <Input
          size="small"
          value={person.name}
          aria-invalid={fault !== ""}
          onChange={(_, { value }) => set({ name: value })}
        />
      </Field>
      <Field label={t(texts.group)} className={styles.field}>
        <Input size="small" value={person.group} onChange={(_, { value }) => set({ group: value })} />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${t(texts.remove)} ${person.name || at + 1}`}
        onClick={() => onChange(at, null)}
      >
        {t(texts.remove)}
      </Button>
      <Field label={t(texts.stage)} className={styles.field}>
        <Select size="small" value={person.stage} onChange={(_, { value }) => set({ stage: value })}>
          <option value="">{t(texts.everyStage)}</option>
          {stages.map(({ key, name }) => (
            <option key={key} value={key}>
              {t(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t(texts.role)} className={styles.field}>
        <Select
          size="small"
          value={person.adviser ? "adviser" : "reviewer"}
          onChange={(_, { value }) => set({ adviser: value === "adviser" })}
        >
          <option value="reviewer">{t(texts.reviewer)}</option>
          <option value="adviser">{t(texts.adviser)}</option>
        </Select>
      </Field>
      {fault !== "" && (
        <span role="status" className={styles.whole}>
          {fault}
        </span>
      )}
    </li>
  );
});
