import type { Io } from './io.ts';

/** `one`: an object for one file, an array for several. `lines`: an object a line. */
export type JsonShape = 'one' | 'lines';

/** Writes JSON as results come, so that any number of files stays out of memory. */
export class JsonOutput {
  private readonly io: Io;
  private readonly shape: JsonShape;
  private readonly several: boolean;
  private written = 0;

  constructor(io: Io, shape: JsonShape, several: boolean) {
    this.io = io;
    this.shape = shape;
    this.several = several;
  }

  add(value: unknown): void {
    if (this.shape === 'lines') this.io.out(JSON.stringify(value));
    else if (!this.several) this.io.out(JSON.stringify(value, null, 2));
    else this.io.out(`${this.written === 0 ? '[' : ','}\n${JSON.stringify(value, null, 2)}`);
    this.written += 1;
  }

  end(): void {
    if (this.shape === 'one' && this.several) this.io.out(this.written === 0 ? '[]' : ']');
  }
}
