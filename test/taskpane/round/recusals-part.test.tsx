/** @jest-environment jsdom */
import { cleanUp, named, shown, type } from "../support/render";
import { useCallback, useState } from "react";
import { EMPTY_DRAFT, type RoundDraft } from "../../../src/taskpane/panel/round/core/draft";
import { RecusalsPart } from "../../../src/taskpane/panel/round/recusals-part";

afterEach(cleanUp);

const NO_FAULTS: [] = [];

test("a key in one recusal's row leaves the other rows as they are", async () => {
  let drawn = 0;
  const other = {
    reviewer: "李娜",
    applicant: "甲公司",
    get reason() {
      drawn++;
      return "亲属任职";
    },
  };
  let last!: RoundDraft;
  function Form() {
    const [draft, setDraft] = useState({
      ...EMPTY_DRAFT,
      recusals: [{ reviewer: "", applicant: "", reason: "" }, other],
    } as RoundDraft);
    last = draft;
    const change = useCallback((part: Partial<RoundDraft>) => setDraft((before) => ({ ...before, ...part })), []);
    return <RecusalsPart draft={draft} faults={NO_FAULTS} change={change} />;
  }
  await shown(<Form />);
  drawn = 0;
  await type(named<HTMLInputElement>("textbox", "评审员 1"), "张伟民");
  expect(last.recusals[0].reviewer).toBe("张伟民");
  expect(last.recusals[1]).toBe(other);
  expect(drawn).toBe(0);
});
