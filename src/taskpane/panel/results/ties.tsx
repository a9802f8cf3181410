import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { cite } from "../../../schemes/cite";
import { isUnsaid } from "../../../schemes/scheme";
import type { Shortlist } from "../../../reports/result";
import { useSpeech } from "../../host/context";
import { counted, texts } from "./texts";

/** Ties at a last seat are undecided: who, for how many seats, and what the rules say of ties. */
export function Ties({ shortlist }: { shortlist: Shortlist }) {
  const t = useSpeech();
  const { scheme, standings } = shortlist;
  const tied = scheme.tiers.flatMap((tier, i) => {
    const names = standings.flatMap(({ verdict, applicant }) =>
      verdict.kind === "placed" && verdict.seat.kind === "tied" && verdict.seat.tier === i
        ? [{ name: applicant.name, seat: verdict.seat }]
        : [],
    );
    return names.length === 0 ? [] : [{ tier, names, seat: names[0].seat }];
  });
  if (tied.length === 0) return null;
  const { ties } = scheme;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(texts.tiesTitle)}</MessageBarTitle> {t(texts.tiesBody)} {isUnsaid(ties) && t(ties.unsaid)}{" "}
        <span lang="zh-CN">{cite(scheme, ties)}</span>
        {tied.map(({ tier, names, seat }) => (
          <div key={tier.key}>
            {t(tier.name)}: {t(counted.seats(seat.left, seat.tied))}: {names.map(({ name }) => name).join("、")}
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
