/** The test file of the antivirus makers (EICAR), in two halves: whole, this source would be taken for it. */
export const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const MARK = Buffer.from(TEST_VIRUS, 'latin1');

/** Whether the text stands anywhere in the bytes; makers ask for its beginning only, but it is nobody's content. */
export const holdsTestVirus = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(MARK);
