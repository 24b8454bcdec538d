/** Values and characters compared in one walk: objects may hold equal members at every level. */
const MAX_COMPARED = 10_000_000;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The comparisons of one walk over a response. Beyond the bound, values count as different. */
export class Comparison {
  private room = MAX_COMPARED;

  /** Whether a value adds nothing to another: it is equal, or it is the beginning or end of that text. */
  repeats(value: unknown, other: unknown): boolean {
    if (typeof value === 'string' && typeof other === 'string') {
      this.room -= value.length;
      return this.room >= 0 && (other.startsWith(value) || other.endsWith(value));
    }
    return value !== undefined && this.isSame(value, other);
  }

  private isSame(value: unknown, other: unknown): boolean {
    this.room -= typeof value === 'string' ? value.length : 1;
    if (this.room < 0) return false;
    if (!isObject(value) || !isObject(other)) return value === other;
    if (Array.isArray(value) !== Array.isArray(other)) return false;
    const [members, others] = [Object.entries(value), new Map(Object.entries(other))];
    // Reading the names costs time even when the sizes differ.
    this.room -= members.length + others.size;
    if (members.length !== others.size) return false;
    return members.every(([name, member]) => others.has(name) && this.isSame(member, others.get(name)));
  }
}
