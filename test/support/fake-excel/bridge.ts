import { HostError, invalid, unimplemented } from "./errors";
import { HostObject, isCollection, NullObject, Tracked } from "./objects/object";

/** What office.js sends in one sync: paths to objects, and what to do with them. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}
interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;

type Members = Record<string, unknown>;

/** Works through batches on a workbook's objects, stopping at the first action that fails, as Excel does. */
export class Processor {
  private readonly references = new Map<string, HostObject>();
  private referred = 0;

  constructor(
    private readonly root: HostObject,
    /** Objects that stand beside the workbook, by the last part of their name. */
    private readonly service: (name: string) => HostObject | undefined,
    /** Called before each action; it may throw what Excel would. */
    private readonly before: (action: Action) => void,
  ) {}

  run(batch: Batch): { Results: unknown[]; Error?: unknown } {
    const objects = new Map<number, HostObject>();
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        this.before(action);
        Results.push({ ActionId: action.Id, Value: this.act(batch, objects, action) ?? null });
      } catch (error) {
        const { code, message } = error instanceof HostError ? error : unimplemented(String((error as Error).stack));
        return { Results, Error: { Code: code, Message: message, ActionIndex: index, Location: action.Name } };
      }
    }
    return { Results };
  }

  private act(batch: Batch, objects: Map<number, HostObject>, action: Action): unknown {
    if (action.ActionType === ACTION.trace || action.Name === "_KeepReference") return null;
    const object = this.resolve(batch, objects, action.ObjectPathId);
    if (object instanceof NullObject) return null;
    const args = this.arguments(batch, objects, action.ArgumentInfo);
    if (action.Name === "_RemoveReference") return this.references.delete(args[0] as string);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object);
      case ACTION.query:
        return this.query(object, action.QueryInfo?.Select ?? []);
      case ACTION.call:
        return method(object, action.Name).apply(object, args);
      case ACTION.set:
        member(object, action.Name);
        (object as unknown as Members)[action.Name] = args[0];
        return null;
      default:
        throw unimplemented(`action ${action.ActionType}`);
    }
  }

  /** How office.js finds the object again: a reference it keeps, or the object's id. */
  private identity(object: HostObject): unknown {
    if (!(object instanceof Tracked)) return object._Id === undefined ? {} : { _Id: object._Id };
    const name = `ref${++this.referred}`;
    this.references.set(name, object);
    return { _ReferenceId: name };
  }

  private resolve(batch: Batch, objects: Map<number, HostObject>, id: number): HostObject {
    const known = objects.get(id);
    if (known) return known;
    const found = this.step(batch, objects, batch.ObjectPaths[id]!);
    objects.set(id, found);
    return found;
  }

  private step(batch: Batch, objects: Map<number, HostObject>, path: ObjectPath): HostObject {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nothing) return new NullObject();
    if (path.ObjectPathType === PATH.service) {
      const service = this.service(path.Name.split(".").at(-1)!);
      if (!service) throw unimplemented(path.Name);
      return service;
    }
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return kept;
    }
    const parent = this.resolve(batch, objects, path.ParentObjectPathId!);
    if (parent instanceof NullObject) return parent;
    const args = this.arguments(batch, objects, path.ArgumentInfo);
    const name = path.ObjectPathType === PATH.indexer ? "Indexer" : path.Name;
    const next =
      path.ObjectPathType === PATH.property ? member(parent, name) : method(parent, name).apply(parent, args);
    if (!(next instanceof HostObject)) throw unimplemented(`${parent.constructor.name}.${name}`);
    return next;
  }

  /** Arguments with the objects that they refer to in place of their paths. */
  private arguments(batch: Batch, objects: Map<number, HostObject>, info: Arguments = {}): unknown[] {
    const referred = info.ReferencedObjectPathIds ?? [];
    return (info.Arguments ?? []).map((value, i) => {
      const id = referred[i];
      return typeof id === "number" && id > 0 ? this.resolve(batch, objects, id) : value;
    });
  }

  /** The named properties; "areas/items/rowIndex" arrives as "areas/rowIndex". */
  private query(object: HostObject, select: readonly string[]): unknown {
    if (select.length === 0) throw invalid("the fake loads named properties only");
    if (!isCollection(object)) return this.properties(object, select);
    return { _Items: object.Items.map((item) => ({ _Id: item._Id, ...this.properties(item, select) })) };
  }

  private properties(object: HostObject, select: readonly string[]): Members {
    const found: Members = {};
    for (const path of select) {
      const [head, ...rest] = path.split("/") as [string, ...string[]];
      const name = head[0]!.toUpperCase() + head.slice(1);
      const within = select
        .filter((other) => other.startsWith(`${head}/`))
        .map((other) => other.slice(head.length + 1));
      found[name] = rest.length === 0 ? member(object, name) : this.query(member(object, name) as HostObject, within);
    }
    return found;
  }
}

function member(object: HostObject, name: string): unknown {
  if (!(name in object)) throw unimplemented(`${object.constructor.name}.${name}`);
  return (object as unknown as Members)[name];
}

function method(object: HostObject, name: string): (...args: unknown[]) => unknown {
  const found = member(object, name);
  if (typeof found !== "function") throw unimplemented(`${object.constructor.name}.${name}()`);
  return found as (...args: unknown[]) => unknown;
}
