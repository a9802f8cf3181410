import { onNotice, postNotice, type Notice } from "../../src/hosts/notices";

const notice = (zh: string): Notice => ({ intent: "info", text: { zh, en: zh } });

describe("notices", () => {
  it("reach everybody who listens, and nobody who has left", () => {
    const [one, other]: string[][] = [[], []];
    const leave = onNotice(({ text }) => one!.push(text.zh));
    const stop = onNotice(({ text }) => other!.push(text.zh));
    postNotice(notice("甲"));
    leave();
    postNotice(notice("乙"));
    stop();
    expect([one, other]).toEqual([["甲"], ["甲", "乙"]]);
  });
  it("wait for the first listener, the last of them alone, and are told once", () => {
    postNotice(notice("旧"));
    postNotice(notice("新"));
    const told: string[] = [];
    onNotice(({ text }) => told.push(text.zh))();
    onNotice(({ text }) => told.push(text.zh))();
    expect(told).toEqual(["新"]);
  });
});
