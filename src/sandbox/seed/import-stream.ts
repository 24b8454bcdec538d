import type { User } from '../state/user.ts';

interface Wanted {
  readonly branch: string;
  readonly author: User;
  readonly message: string;
  /** Path to content; a mode other than 100644 is not needed here. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Mark of the parent when the branch is new. */
  readonly from?: number;
  /** Mark of the second parent. */
  readonly merge?: number;
}

const FIRST = Date.UTC(2025, 8, 1, 8) / 1000;
const STEP = 31 * 3600;

/** A history for `git fast-import`. Dates depend on the order alone, so the hashes never change between runs. */
export class ImportStream {
  readonly #parts: Buffer[] = [];
  #mark = 0;

  #add(text: string): void {
    this.#parts.push(Buffer.from(text));
  }

  #addContent(content: string | Buffer): void {
    const bytes = Buffer.from(content);
    this.#add(`data ${bytes.length}\n`);
    this.#parts.push(bytes);
    this.#add('\n');
  }

  commit({ branch, author, message, files, from, merge }: Wanted): number {
    this.#mark += 1;
    const who = `${author.displayName} <${author.emailAddress}> ${FIRST + this.#mark * STEP} +0000`;
    this.#add(`commit refs/heads/${branch}\nmark :${this.#mark}\nauthor ${who}\ncommitter ${who}\n`);
    this.#addContent(`${message}\n`);
    if (from !== undefined) this.#add(`from :${from}\n`);
    if (merge !== undefined) this.#add(`merge :${merge}\n`);
    for (const [path, content] of Object.entries(files)) {
      this.#add(`M 100644 inline ${path}\n`);
      this.#addContent(content);
    }
    return this.#mark;
  }

  point(ref: string, mark: number): void {
    this.#add(`reset ${ref}\nfrom :${mark}\n\n`);
  }

  tag(name: string, mark: number, tagger: User, message: string): void {
    this.#add(
      `tag ${name}\nfrom :${mark}\ntagger ${tagger.displayName} <${tagger.emailAddress}> ${FIRST + mark * STEP + 60} +0000\n`,
    );
    this.#addContent(`${message}\n`);
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
