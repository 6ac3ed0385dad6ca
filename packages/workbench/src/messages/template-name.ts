import { TEMPLATE_NAMES } from '@gongkai/wording';

/** What a message is; a template of a newer version of the program goes by its code. */
export const templateName = (template: string): string =>
  (TEMPLATE_NAMES as Readonly<Record<string, string | undefined>>)[template] ?? template;
