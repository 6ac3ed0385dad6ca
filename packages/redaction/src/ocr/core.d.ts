declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  type Api = {
    Init(path: null, language: string, engine: number): number;
    SetVariable(name: string, value: string): void;
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetTSVText(page: number): string;
    Clear(): void;
    End(): void;
  };
  type Core = {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
    readonly TessBaseAPI: new () => Api;
  };
  export default function core(options: { print(line: string): void; printErr(line: string): void }): Promise<Core>;
}
