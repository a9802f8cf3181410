import { makeStyles } from "@fluentui/react-components";
import type { Text } from "../../../text/text";
import { useSpeech } from "../../host/context";
import { saying } from "./texts";

const SHOWN = 8;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" } });

/** What is wrong in a list, line by line; the first few. */
export function FaultList({ faults }: { faults: readonly { readonly at: string; readonly message: Text }[] }) {
  const t = useSpeech();
  return (
    <ul className={useStyles().list}>
      {faults.slice(0, SHOWN).map(({ at, message }, i) => (
        <li key={i}>
          {at}: {t(message)}
        </li>
      ))}
      {faults.length > SHOWN && <li>{t(saying.more(faults.length - SHOWN))}</li>}
    </ul>
  );
}
