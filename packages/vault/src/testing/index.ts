export { allOf, noise, piecesOf } from './bytes.ts';
export { startS3Server } from './s3-server.ts';
export * from './traps.ts';
