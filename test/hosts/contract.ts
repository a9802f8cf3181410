import { adding } from "./contract/adding";
import { following } from "./contract/following";
import type { ContractCase, ContractHost } from "./contract/host";
import { reading } from "./contract/reading";
import { refusing } from "./contract/refusing";
import { settings } from "./contract/settings";
import { values } from "./contract/values";
import { writing } from "./contract/writing";

/** What every port promises, case by case, each on a new workbook. A page in a browser can run them as they are. */
export const portCases: readonly ContractCase[] = [
  ...reading,
  ...values,
  ...writing,
  ...refusing,
  ...following,
  ...adding,
  ...settings,
];

/** What Jest and its like have for naming tests. */
interface Runner {
  describe(name: string, body: () => void): void;
  it(title: string, body: () => Promise<void>): void;
}

/** Tries every case of the contract on a kind of host. */
export function portContract(
  name: string,
  makeHost: () => Promise<ContractHost>,
  { describe, it } = globalThis as unknown as Runner,
): void {
  describe(name, () => {
    for (const { title, run } of portCases)
      it(title, async () => {
        const host = await makeHost();
        try {
          await run(host);
        } finally {
          await host.close();
        }
      });
  });
}
