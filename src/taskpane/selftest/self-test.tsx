import { Button, MessageBar, MessageBarBody, Text as Words, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { HostFacts } from "../../hosts/port";
import { usePort, useSpeech } from "../host/context";
import { Fact, Facts } from "../shell/facts";
import { Section } from "../shell/section";
import { probe, type Probe, type Probed } from "./probe";
import { probeTexts, saying, selfTestTexts as texts } from "./texts";

const useStyles = makeStyles({ run: { alignSelf: "start" } });

interface Tested {
  readonly probe: Probe;
  readonly facts: HostFacts | null;
}

/** Finds out whether functions answer in this Excel and how blank cells reach them, and says what to do if not. */
export function SelfTest() {
  const t = useSpeech();
  const port = usePort();
  const [busy, setBusy] = useState(false);
  const [tested, setTested] = useState<Tested | null>(null);
  const run = async () => {
    setBusy(true);
    const probed = await probe(port);
    setTested({ probe: probed, facts: await port.facts().catch(() => null) });
    setBusy(false);
  };
  return (
    <Section title={t(texts.title)}>
      <Words block>{t(texts.body)}</Words>
      <Button className={useStyles().run} size="small" disabledFocusable={busy} onClick={() => !busy && void run()}>
        {t(busy ? texts.running : texts.run)}
      </Button>
      <div aria-live="polite">{tested && !busy && <Outcome {...tested} />}</div>
    </Section>
  );
}

function Outcome({ probe: { result, left }, facts }: Tested) {
  const t = useSpeech();
  const lacking = facts?.supports.some(({ needed, has }) => needed && !has);
  return (
    <>
      <Verdict result={result} />
      {left !== undefined && <Bar intent="warning">{t(saying.left(left))}</Bar>}
      {facts?.calculation === "manual" && <Bar intent="warning">{t(texts.manualHelp)}</Bar>}
      {lacking && <Bar intent="error">{t(texts.lacking)}</Bar>}
      {facts && <FactsOfHost facts={facts} />}
    </>
  );
}

function Verdict({ result }: { result: Probed }) {
  const t = useSpeech();
  const words = probeTexts[result.kind === "silent" && result.busy ? "busy" : result.kind];
  const intent = result.kind === "blank" ? "success" : result.kind === "nowhere" ? "warning" : "error";
  return (
    <Bar intent={intent}>
      {t(words)} {"detail" in result && result.detail}
    </Bar>
  );
}

function Bar({ intent, children }: { intent: "success" | "warning" | "error"; children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function FactsOfHost({ facts: { program, calculation, supports } }: { facts: HostFacts }) {
  const t = useSpeech();
  return (
    <Facts>
      <Fact label={t(texts.program)}>{program}</Fact>
      <Fact label={t(texts.calculation)}>{t(texts[calculation])}</Fact>
      {supports.map(({ name, needed, has }) => (
        <Fact key={name} label={name}>
          {t(has ? texts.has : texts.lacks)}
          {needed && ` · ${t(texts.needed)}`}
        </Fact>
      ))}
    </Facts>
  );
}
