import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Place } from "../../../hosts/port";
import type { ScoreUnit } from "../../../scoring/score-cell";
import { a1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { Panel } from "../../shell/panel";
import type { Offer, OfferName } from "./offer";
import { OfferChoice } from "./offer-choice";
import { OfferDetails } from "./offer-details";
import { targetAt } from "./target";
import { insertTexts as texts } from "./texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sheet: string;
  readonly offers: readonly Offer[];
  /** The first free place for an offer's result; null where there is none near by. */
  readonly free: (offer: Offer) => Place | null;
  readonly busy: boolean;
  readonly onUnit: (unit: ScoreUnit) => void;
  readonly onInsert: (offer: Offer, target: Place) => Promise<boolean>;
  readonly onCopy: (formula: string) => void;
}

/** Lets the user choose among the formulas that fit, see the formula and its place, and insert or copy it. */
export function InsertView({ sheet, offers, free, busy, onUnit, onInsert, onCopy }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [picked, setPicked] = useState<OfferName | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const offer = offers.find(({ name }) => name === picked) ?? offers[0];
  const own = free(offer);
  const address = typed ?? (own ? a1(own.row, own.column) : "");
  const target = targetAt(address, offer, sheet);
  const fault = "fault" in target ? target.fault : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!busy && !("fault" in target) && (await onInsert(offer, target))) setTyped(null);
  };
  return (
    <Panel>
      <OfferChoice offers={offers} chosen={offer.name} onChoose={setPicked} />
      <OfferDetails offer={offer} onUnit={onUnit} />
      <form className={styles.form} onSubmit={submit}>
        <TargetField
          address={address}
          problem={fault && t(own === null && typed === null ? texts.noRoom : fault)}
          onType={setTyped}
        />
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={busy || fault !== null}>
            {t(texts.insert)}
          </Button>
          <Button onClick={() => onCopy(offer.formula)}>{t(texts.copy)}</Button>
        </div>
      </form>
    </Panel>
  );
}

interface TargetProps {
  readonly address: string;
  readonly problem: string | null;
  readonly onType: (address: string) => void;
}

function TargetField({ address, problem, onType }: TargetProps) {
  const t = useSpeech();
  return (
    <Field
      label={t(texts.target)}
      hint={t(texts.targetHint)}
      validationState={problem ? "error" : "none"}
      validationMessage={problem}
    >
      <Input value={address} spellCheck={false} onChange={(_, { value }) => onType(value)} />
    </Field>
  );
}
