/**
 * Lets others have their turn while long work goes on: `rest` waits only where the last rest is longer ago than a slice,
 * since a timer costs some milliseconds.
 */
export class Pacer {
  #since = Date.now();

  constructor(private readonly slice = 30) {}

  async rest(): Promise<void> {
    if (Date.now() - this.#since < this.slice) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = Date.now();
  }
}
