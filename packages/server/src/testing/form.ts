export type FormPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly file: string; readonly bytes: Uint8Array };

const BOUNDARY = 'gongkai-form-boundary';

/** A form as a browser sends it: payload and headers for `inject`. */
export function formOf(parts: readonly FormPart[]): {
  readonly payload: Buffer;
  readonly headers: { readonly 'content-type': string };
} {
  const pieces = parts.flatMap((part) => {
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${part.name}"`;
    return 'value' in part
      ? [Buffer.from(`${head}\r\n\r\n${part.value}\r\n`)]
      : [
          Buffer.from(`${head}; filename="${part.file}"\r\nContent-Type: application/octet-stream\r\n\r\n`),
          part.bytes,
          Buffer.from('\r\n'),
        ];
  });
  return {
    payload: Buffer.concat([...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  };
}
