/** A file as a visitor brings it. The name is for people; what it is the bytes say. */
export type Upload = { readonly bytes: Uint8Array; readonly name: string };
