/** Events and methods of the older half of the host interface, by office.js' numbers. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

type Callback = (response: unknown, code?: number) => void;
type Handler = (event: number, payload: unknown) => void;

/** An array as COM hands it out. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });

/** The door through which desktop Excel introduces itself to office.js and presses ribbon buttons. */
export class Desktop {
  private readonly handlers = new Map<number, Handler>();
  private readonly completions = new Map<string, () => void>();
  private nextCommand = 1;

  /** `window.external`, as office.js sees it. */
  readonly external: object;

  constructor(locale: string, requirements: Readonly<Record<string, string>>) {
    const context = {
      GetAppType: () => 1,
      GetSolutionRef: () => "fake",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => "fake.xlsx",
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetHostFullVersion: () => "16.0.17000.10000",
      GetSupportedMatrix: () => JSON.stringify(requirements),
      GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    };
    this.external = {
      GetHostInfo: () => `excel|win32|16.01|${locale}|||`,
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      RegisterEvent: (event: number, _target: string, handler: Handler, callback: Callback) => {
        this.handlers.set(event, handler);
        callback(0);
      },
      UnregisterEvent: (event: number, _target: string, callback: Callback) => {
        this.handlers.delete(event);
        callback(0);
      },
      Execute: (method: number, params: readonly unknown[], callback: Callback) => {
        if (method === COMMAND_COMPLETED) this.completions.get(String(params[0]))?.();
        callback(safeArray([0]));
      },
    };
  }

  /** Presses the ribbon button of an action; settles when the action says that it has completed. */
  press(action: string): Promise<void> {
    const id = `command${this.nextCommand++}`;
    return new Promise((resolve, reject) => {
      const handler = this.handlers.get(COMMAND_INVOKED);
      if (!handler) return reject(new Error("office.js has not asked for ribbon commands"));
      this.completions.set(id, resolve);
      handler(COMMAND_INVOKED, safeArray([id, action, JSON.stringify({ source: { id: action } })]));
    });
  }
}
