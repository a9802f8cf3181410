/** @jest-environment jsdom */
import { cleanUp, settle, shown } from "../support/render";
import { useSelection } from "../../../src/taskpane/host/use-selection";
import { MemoryPort } from "../../support/memory-port";

afterEach(cleanUp);

test("a selection that is where it was draws nothing anew; another does, and so does a changed cell of its sheet", async () => {
  const port = new MemoryPort({ 一: { A1: 1 }, 二: { A1: 1 } });
  let drawn = 0;
  function View() {
    const { place, version } = useSelection(port);
    drawn++;
    return <p>{place && `${place.sheet} ${place.row} ${version}`}</p>;
  }
  const element = await shown(<View />);
  await settle(() => port.pick("一", "A2"));
  drawn = 0;
  await settle(() => port.pick("一", "A2"));
  await settle(() => port.put("二", "A1", 2));
  expect(drawn).toBe(0);
  await settle(() => port.pick("一", "A3"));
  await settle(() => port.put("一", "A1", 2));
  expect(element.textContent).toBe("一 2 1");
});
