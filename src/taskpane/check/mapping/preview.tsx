import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { a1 } from "../../../text/a1";
import { LAYOUT_NAMES } from "../../../workbook/layouts/layout-names";
import type { ScoreTable, SheetReading } from "../../../workbook/score-book";
import { useSpeech } from "../../host/context";
import { Fact, Facts } from "../../shell/facts";
import { Panel } from "../../shell/panel";
import { Section } from "../../shell/section";
import { showValue } from "../../shell/value";
import { mappingTexts as texts } from "./texts";

/** So many names and scores are shown. */
const FEW = 3;

/** How the sheet reads as it is pointed out now. */
export function Preview({ reading }: { reading: SheetReading }) {
  const t = useSpeech();
  const useful = reading.tables.filter(({ entries }) => entries.length > 0);
  return (
    <Section title={t(texts.preview)}>
      <div aria-live="polite">
        {useful.length === 0 ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t(texts.nothing)}</MessageBarBody>
          </MessageBar>
        ) : (
          useful.map((table, i) => <TablePreview key={i} table={table} />)
        )}
      </div>
    </Section>
  );
}

function TablePreview({ table }: { table: ScoreTable }) {
  const t = useSpeech();
  const { layout, applicants, reviewers, parts, entries } = table;
  const scores = entries.filter(({ kind }) => kind === "score" || kind === "agreed");
  const named = (labels: readonly { readonly text: string }[]) =>
    `${labels.length}${
      labels.length > 0
        ? `（${labels
            .slice(0, FEW)
            .map(({ text }) => text)
            .join("、")}${labels.length > FEW ? "…" : ""}）`
        : ""
    }`;
  const about = ({ applicant, reviewer, part }: ScoreTable["entries"][number]) =>
    [
      applicant === null ? null : applicants[applicant].text,
      reviewer === null ? null : reviewers[reviewer].text,
      part === null ? null : (parts[part].code ?? parts[part].text),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Panel>
      <strong>{t(LAYOUT_NAMES[layout])}</strong>
      <Facts>
        <Fact label={t(texts.applicants)}>{named(applicants)}</Fact>
        <Fact label={t(texts.reviewers)}>{named(reviewers)}</Fact>
        <Fact label={t(texts.items)}>{named(parts)}</Fact>
        <Fact label={t(texts.scoreCount)}>{scores.length}</Fact>
        {scores.slice(0, FEW).map((entry) => (
          <Fact key={`${entry.row},${entry.column}`} label={a1(entry.row, entry.column)}>
            {about(entry)}：{showValue(entry.cell?.value ?? null)}
          </Fact>
        ))}
      </Facts>
    </Panel>
  );
}
