/**
 * A growing set of 128-bit ids that keeps 64 bits of each, in typed arrays: 16 to 32 bytes an id where a
 * Set of strings takes 80. Two random ids share their first 64 bits once in 10^19 pairs.
 */
export class IdSet {
  #slots = 1 << 10;
  #words = new Uint32Array(this.#slots * 2);
  #size = 0;
  /** Unknown to clients, so that nobody can aim ids at one slot. */
  readonly #seed = (Math.random() * 0x1_0000_0000) >>> 0;

  get size(): number {
    return this.#size;
  }

  has(id: Buffer, offset = 0): boolean {
    const high = id.readUInt32LE(offset);
    const low = id.readUInt32LE(offset + 4);
    return this.#words[this.#find(high, low) + 1] !== 0;
  }

  add(id: Buffer, offset = 0): void {
    if (this.#size * 4 > this.#slots * 3) this.#grow();
    this.#put(id.readUInt32LE(offset), id.readUInt32LE(offset + 4));
  }

  clear(): void {
    this.#words.fill(0);
    this.#size = 0;
  }

  #put(high: number, low: number): void {
    const at = this.#find(high, low);
    if (this.#words[at + 1] !== 0) return;
    this.#words[at] = high;
    // A zero low word marks a free slot; ids that end so share the value 1.
    this.#words[at + 1] = low || 1;
    this.#size++;
  }

  /** Index of the id's words, or of the free slot where they belong. */
  #find(high: number, low: number): number {
    const mask = this.#slots - 1;
    const kept = low || 1;
    let slot = Math.imul(high ^ this.#seed, 0x9e37_79b1) ^ Math.imul(low, 0x85eb_ca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const at = slot * 2;
      const there = this.#words[at + 1];
      if (there === 0 || (there === kept && this.#words[at] === high)) return at;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#words;
    this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * 2);
    this.#size = 0;
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) this.#put(old[at]!, old[at + 1]!);
  }
}
