import { Processor, type Action, type Batch } from "./bridge";
import { Desktop } from "./desktop";
import { CustomFunctionCalls } from "./functions";
import { HostObject } from "./objects/object";
import { Workbook } from "./objects/workbook";
import { openWindow, type FakeWindow } from "./window";
import { EVENTS, FakeWorkbook } from "./workbook";

export interface Options {
  /** The ExcelApi requirement set the host supports. */
  readonly api?: string;
  readonly locale?: string;
  /** The most characters a request or a response may have; Excel on the web stops at 5 MB. */
  readonly limit?: number;
}

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | Batch };
}

/** The request waits until no cell is edited any more (Excel.run's delayForCellEdit). */
const DELAY_FOR_CELL_EDIT = 64;
const EVENT_CATEGORY = 65536;

/**
 * An Excel to test against: Microsoft's own office.js, started by its own handshake in a window of its own, with an
 * in-memory workbook where Excel would be. Proxies, batching, load rules, errors, events, ribbon actions and the
 * dispatch of custom functions are office.js' code; only what lies behind the bridge is ours.
 */
export class FakeExcel {
  readonly workbook = new FakeWorkbook();
  readonly window: FakeWindow;
  /** The batches that have reached the workbook, office.js' own housekeeping left out. */
  syncs = 0;
  /** How often the task pane was asked to show. */
  shown = 0;
  /** True while the user edits a cell. */
  editing = false;
  /** Called before each action; it may throw what Excel would. */
  before: (action: Action) => void = () => undefined;
  /** What the code under test asked for and the fake does not have: a test must not pass on it. */
  readonly missing: string[] = [];

  private readonly bridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
  private readonly desktop: Desktop;
  private readonly processor: Processor;
  private readonly delayed: Request[] = [];
  private readonly functions = new CustomFunctionCalls(
    (message) => this.tell([{ messageCategory: 1, messageType: 1000, message }]),
    () => this.workbook.invalidate(),
  );
  private readonly limit: number;
  private closed = false;

  private constructor({ api = "1.17", locale = "zh-CN", limit = 5_000_000 }: Options) {
    this.limit = limit;
    this.bridge = { sendMessageToHost: (text) => this.receive(JSON.parse(text) as Request) };
    this.desktop = new Desktop(locale, { ExcelApi: api, SharedRuntime: "1.1", DelayForCellEdit: "1.1" });
    this.processor = new Processor(
      new Workbook(this.workbook),
      (name) =>
        ({ CustomFunctions: this.functions, AppRuntimeService: new Pane(() => this.shown++) })[name] ?? new Idle(),
      (action) => this.before(action),
    );
    this.workbook.fire = (event, args) => {
      if (!this.workbook.listeners.get(event)) return;
      const entry = { messageCategory: EVENT_CATEGORY, messageType: EVENTS[event], targetId: "Workbook" };
      this.tell([{ ...entry, message: JSON.stringify(args) }]);
    };
    this.window = openWindow(this.desktop.external, this.bridge);
  }

  /** Opens Excel with one blank sheet and waits until office.js is ready. */
  static async open(options: Options = {}): Promise<FakeExcel> {
    const excel = new FakeExcel(options);
    const office = excel.window.global.Office as typeof Office;
    await new Promise<void>((resolve) => void office.onReady(() => resolve()));
    // A member of a newer requirement set is refused by office.js' own table, where Excel would do it.
    excel.window.run("OfficeExtension.CommonUtility._doApiNotSupportedCheck = true", "strict.js");
    return excel;
  }

  /**
   * Lets the add-in's functions.js answer formulas under AWARD.
   * @param signatures "RANK(scores, [reference], [ties])" and the like: what is left out arrives as null.
   */
  useFunctions(signatures: readonly string[]): void {
    const parameters = new Map(
      signatures.map((text) => {
        const [, name, list] = /^(\w+)\((.*)\)$/.exec(text)!;
        return [name!, list === "" ? 0 : list!.split(",").length];
      }),
    );
    this.workbook.custom = (name, args) => {
      const id = name.replace(/^AWARD\./, "");
      const count = parameters.get(id);
      if (count === undefined || args.length > count) return undefined;
      return this.functions.call(id, [...args, ...Array<undefined>(count - args.length).fill(undefined)]);
    };
    this.workbook.forgetAnswers = () => this.functions.forget();
  }

  /** Presses the ribbon button of an action; settles when the action has completed. */
  press(action: string): Promise<void> {
    return this.desktop.press(action);
  }

  /** Ends the editing of a cell: what waited for it goes on. */
  endEditing(): void {
    this.editing = false;
    for (const request of this.delayed.splice(0)) this.receive(request);
  }

  /** Closes the window. Fails where something was asked for that the fake does not have. */
  close(): void {
    this.closed = true;
    this.window.close();
    if (this.missing.length > 0) throw new Error(this.missing.join("\n"));
  }

  private receive(request: Request): void {
    if (this.editing && request.flags & DELAY_FOR_CELL_EDIT) {
      this.delayed.push(request);
      return;
    }
    const { body } = request.message;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const answer = this.answer(JSON.parse(text) as Batch, text.length);
    setTimeout(() => {
      if (this.closed) return;
      this.bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, flags: 0, message: answer }));
    }, 0);
  }

  private answer(batch: Batch, size: number): { statusCode: number; headers: object; body: string } {
    if (size > this.limit) return refusal("RequestPayloadSizeLimitExceeded");
    if (this.editing && !isHousekeeping(batch)) return success({ Results: [], Error: IN_CELL_EDIT });
    if (!isHousekeeping(batch)) this.syncs++;
    const result = this.processor.run(batch);
    const error = result.Error as { Code: string; Message: string } | undefined;
    if (error?.Code === "NotImplemented") this.missing.push(error.Message);
    const response = success({ ...result, TraceIds: [] });
    return response.body.length > this.limit ? refusal("ResponsePayloadSizeLimitExceeded") : response;
  }

  /** Sends messages of the host's own accord. */
  private tell(entries: readonly object[]): void {
    setTimeout(() => {
      if (!this.closed) this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }, 0);
  }
}

/** What office.js does of its own accord. */
const HOUSEKEEPING = /^(|Trace|_KeepReference|_RemoveReference|NotifyActionHandlerReady)$/;
const isHousekeeping = (batch: Batch): boolean =>
  batch.Actions.every(({ ActionType, Name }) => ActionType !== 2 && HOUSEKEEPING.test(Name));

const IN_CELL_EDIT = {
  Code: "InvalidOperationInCellEditMode",
  Message: "Excel is in cell-editing mode.",
  ActionIndex: 0,
};

const success = (body: object) => ({ statusCode: 200, headers: {}, body: JSON.stringify(body) });
const refusal = (code: string) => ({
  statusCode: 400,
  headers: {},
  body: JSON.stringify({ error: { code, message: "The payload is larger than the host takes." } }),
});

/** The add-in's runtime, as far as its pane is shown. */
class Pane extends HostObject {
  constructor(private readonly show: () => void) {
    super();
  }
  SetAppRuntimeState(state: string) {
    if (state === "Visible") this.show();
  }
}

/** A service that office.js informs and that need do nothing. */
class Idle extends HostObject {
  NotifyActionHandlerReady() {
    return null;
  }
}
