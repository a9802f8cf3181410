/**
 * A thing of Excel's object model. Its members carry the names of the wire (PascalCase): getters and setters are
 * properties, methods that give another object are steps of a path, other methods are calls.
 */
export abstract class HostObject {
  /** The name by which an item of a collection is found again. */
  get _Id(): string | undefined {
    return undefined;
  }
}

/** What every *OrNullObject method gives where there is nothing. */
export class NullObject extends HostObject {}

/** An object that Excel keeps under a reference for as long as the batch tracks it. */
export abstract class Tracked extends HostObject {}

/** An object with items. */
export interface Collection {
  readonly Items: readonly HostObject[];
}

export const isCollection = (object: HostObject): object is HostObject & Collection => "Items" in object;
