import { Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import type { ScoreUnit } from "../../../scoring/score-cell";
import { boxToA1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { Fact, Facts } from "../../shell/facts";
import { Formula } from "../../shell/formula";
import type { Offer } from "./offer";
import { insertTexts as texts, unitTexts } from "./texts";

const UNITS = Object.keys(unitTexts) as ScoreUnit[];

interface Props {
  readonly offer: Offer;
  readonly onUnit: (unit: ScoreUnit) => void;
}

/** The formula before it is inserted: its text, what it reads, and what was assumed. */
export function OfferDetails({ offer, onUnit }: Props) {
  const t = useSpeech();
  return (
    <>
      <Formula>{offer.formula}</Formula>
      {offer.assumed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(texts.assumed)}</MessageBarBody>
        </MessageBar>
      )}
      <Facts>
        {offer.reads.map(({ what, place }) => (
          <Fact key={t(what)} label={t(what)}>
            {boxToA1(place)}
          </Fact>
        ))}
      </Facts>
      {offer.unit && (
        <Field label={t(texts.unit)}>
          <Select value={offer.unit} onChange={(_, { value }) => onUnit(value as ScoreUnit)}>
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {t(unitTexts[unit])}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
