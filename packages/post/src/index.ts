export { openPost, type Post } from './open-post.ts';
export { outletsSet, readPostSettings, type PostSettings, type PostSettingsRefused } from './post-settings.ts';
export { isSigned, sign, type SignedHeaders } from './signature.ts';
