import type { Finding } from "../../../checks/finding";
import { parseA1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { FoldedList } from "../folded-list";
import { RowButton } from "../row-button";
import type { Spot } from "../sheet/slot";

interface Props {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly onGo: (spot: Spot) => void;
}

/** Findings with the cells they lead to. */
export function FindingRows({ label, findings, onGo }: Props) {
  const t = useSpeech();
  return (
    <FoldedList items={findings} label={label} keyOf={({ cell, code, found }) => `${cell} ${code} ${found}`}>
      {({ cell, message, severity }) => (
        <RowButton
          what={t(message)}
          note={cell}
          bad={severity === "error"}
          onClick={() => onGo(parseA1(cell) ?? { row: 0, column: 0 })}
        />
      )}
    </FoldedList>
  );
}
