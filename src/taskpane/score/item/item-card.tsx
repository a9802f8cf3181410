import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { useSpeech } from "../../host/context";
import { Panel } from "../../shell/panel";
import { showPoints, slotName } from "../sheet/show";
import { cellKey, type Slot } from "../sheet/slot";
import { isInSteps, percentOf, pointsOf, type Standing } from "../sheet/standing";
import { said, texts } from "../texts";
import { allowedBands, bandAt, cellValueOf } from "./allowed";
import { BandTexts } from "./band-texts";
import type { Block } from "./block";
import { PercentKeys } from "./percent-keys";
import { PointsField } from "./points-field";
import { standingWords } from "./standing-words";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  title: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  live: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  whose: { color: tokens.colorNeutralForeground2 },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface ItemActions {
  readonly onScore: (value: number | null) => void;
  /** Absent at the ends. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
}

interface Props extends ItemActions {
  readonly slot: Slot;
  readonly standing: Standing;
  readonly block: Block | null;
}

/** The item at the selected cell: what it is worth, what it has, and the keys to score it with. */
export function ItemCard({ slot, standing, block, onScore, onPrevious, onNext }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const id = useId();
  const value = "value" in standing ? standing.value : null;
  const points = value === null || standing.is === "outside" ? null : pointsOf(slot, value);
  const worth = slot.part?.points ?? (slot.unit === "points" ? slot.most : null);
  const bands = allowedBands(slot);
  const current = standing.is === "outside" ? null : bandAt(bands, slot, value);
  const words = standing.is === "missing" ? null : standingWords(slot, standing);
  const label = `${t(texts.score)} ${slotName(slot)}`;
  return (
    <Panel>
      <div role="group" aria-labelledby={id}>
        <div className={styles.head}>
          <Subtitle2 as="h2" id={id} className={styles.title}>
            {slotName(slot)}
          </Subtitle2>
          <span className={styles.live} data-testid="live-points">
            {worth === null
              ? points && t(said.points(showPoints(points)))
              : t(said.pointsOf(points ? showPoints(points) : "—", worth))}
          </span>
        </div>
        {slot.part && (
          <Caption1 className={styles.whose}>{[slot.applicant, slot.reviewer].filter(Boolean).join(" · ")}</Caption1>
        )}
      </div>
      {block !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(texts[block])}</MessageBarBody>
        </MessageBar>
      )}
      {words && block === null && (
        <MessageBar intent={standing.is === "absent" ? "info" : "warning"} layout="multiline">
          <MessageBarBody>{t(words)}</MessageBarBody>
        </MessageBar>
      )}
      {block === null &&
        (isInSteps(slot) ? (
          <PercentKeys
            label={`${t(texts.percentage)} ${slotName(slot)}`}
            bands={bands}
            current={current}
            steps={slot.steps}
            value={value === null ? null : percentOf(slot, value).toNumber()}
            onChoose={(percent) => onScore(cellValueOf(slot, percent))}
            onClear={() => value !== null && onScore(null)}
            onNext={() => onNext?.()}
          />
        ) : (
          <PointsField
            key={`${cellKey(slot)} ${value}`}
            label={label}
            value={value}
            most={slot.most}
            onChoose={onScore}
            onNext={() => onNext?.()}
          />
        ))}
      <BandTexts slot={slot} bands={bands} current={current} />
      <div className={styles.bar}>
        <Button size="small" disabledFocusable={!onPrevious} onClick={onPrevious}>
          {t(texts.previous)}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={!onNext} onClick={onNext}>
          {t(texts.next)}
        </Button>
        {block === null && standing.is !== "missing" && (
          <Button size="small" appearance="subtle" onClick={() => onScore(null)}>
            {t(texts.clear)}
          </Button>
        )}
      </div>
    </Panel>
  );
}
