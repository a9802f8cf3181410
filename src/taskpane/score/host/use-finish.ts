import { useCallback, useState } from "react";
import { useSpeech } from "../../host/context";
import { finish, type Finishing } from "../finish/finish";
import type { Checked } from "../finish/finish-section";
import { texts } from "../texts";
import { finishTexts } from "../finish/texts";

/** Checks and seals on demand; keeps what the last check came to. */
export function useFinish(given: Omit<Finishing, "withWarnings" | "reason">) {
  const t = useSpeech();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (options: { readonly withWarnings: boolean; readonly reason: string }) => {
      setBusy(true);
      const finished = await finish({ ...given, ...options });
      setBusy(false);
      switch (finished.is) {
        case "checked":
          return setChecked({ findings: finished.findings });
        case "gone":
          return setChecked({ findings: [], failure: t(texts.sheetGone) });
        case "failed":
          return setChecked({ findings: [], failure: finished.detail });
        case "unkept":
          return setChecked({ findings: [], failure: `${t(finishTexts.sealUnkept)} ${finished.detail}` });
        case "sealed":
          setChecked(null);
      }
    },
    [given, t],
  );
  return { checked, busy, run };
}
