import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import type { Offer, OfferName } from "./offer";
import { insertTexts as texts, purposeTexts } from "./texts";

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

interface Props {
  readonly offers: readonly Offer[];
  readonly chosen: OfferName;
  readonly onChoose: (name: OfferName) => void;
}

/** Which of the formulas that fit; where only one does, its name. */
export function OfferChoice({ offers, chosen, onChoose }: Props) {
  const t = useSpeech();
  if (offers.length === 1) return <OfferLabel name={chosen} />;
  return (
    <RadioGroup aria-label={t(texts.title)} value={chosen} onChange={(_, { value }) => onChoose(value as OfferName)}>
      {offers.map(({ name }) => (
        <Radio key={name} value={name} label={<OfferLabel name={name} />} />
      ))}
    </RadioGroup>
  );
}

function OfferLabel({ name }: { name: OfferName }) {
  const t = useSpeech();
  return (
    <span>
      {t(purposeTexts[name])} <span className={useStyles().name}>AWARD.{name}</span>
    </span>
  );
}
