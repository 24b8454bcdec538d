import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';

const places = new WeakMap<Catalog, ReadonlyMap<Operation, number>>();

/** Where each operation stands in its catalog. One of another catalog has no place. */
export function placesIn(catalog: Catalog): ReadonlyMap<Operation, number> {
  let known = places.get(catalog);
  if (known === undefined) {
    const made = new Map<Operation, number>();
    for (const operation of catalog.operations) made.set(operation, made.size);
    places.set(catalog, (known = made));
  }
  return known;
}

/** Operations of one catalog, a bit for each: fifty rules over 529 operations are then a start's least worry. */
export class OperationSet {
  private readonly catalog: Catalog;
  private readonly places: ReadonlyMap<Operation, number>;
  private readonly bits: Uint32Array;

  constructor(catalog: Catalog) {
    this.catalog = catalog;
    this.places = placesIn(catalog);
    this.bits = new Uint32Array((catalog.operations.length + 31) >> 5);
  }

  /** By the place in the catalog. */
  add(place: number): this {
    const at = place >> 5;
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (place & 31));
    return this;
  }

  addEach(places: Iterable<number>): this {
    for (const place of places) this.add(place);
    return this;
  }

  has(operation: Operation): boolean {
    const place = this.places.get(operation);
    return place !== undefined && ((this.bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }

  /** In the order of the catalog. */
  toArray(): readonly Operation[] {
    const found: Operation[] = [];
    for (let at = 0; at < this.bits.length; at++) {
      for (let left = this.bits[at] ?? 0; left !== 0; left &= left - 1) {
        const operation = this.catalog.operations[at * 32 + 31 - Math.clz32(left & -left)];
        if (operation !== undefined) found.push(operation);
      }
    }
    return found;
  }

  isAll(): boolean {
    const odd = this.catalog.operations.length & 31;
    const whole = odd === 0 ? this.bits.length : this.bits.length - 1;
    for (let at = 0; at < whole; at++) if (this.bits[at] !== 0xffffffff) return false;
    return odd === 0 || this.bits[whole] === 2 ** odd - 1;
  }

  copy(): OperationSet {
    return new OperationSet(this.catalog).addAll(this);
  }

  /** Takes in all of another set of the same catalog. */
  addAll(other: OperationSet): this {
    const { bits } = this.same(other);
    for (let at = 0; at < bits.length; at++) this.bits[at] = (this.bits[at] ?? 0) | (bits[at] ?? 0);
    return this;
  }

  /** Keeps what another set of the same catalog has too. */
  keepAll(other: OperationSet): this {
    const { bits } = this.same(other);
    for (let at = 0; at < bits.length; at++) this.bits[at] = (this.bits[at] ?? 0) & (bits[at] ?? 0);
    return this;
  }

  private same(other: OperationSet): OperationSet {
    if (other.catalog !== this.catalog) throw new Error('sets of two catalogs');
    return other;
  }
}
