import { storeSettings, type StoreSettings } from '@gongkai/flows';

/** Where the program keeps what it keeps, as its own settings say. */
export type DataPlace = StoreSettings;

/** As the server reads them; relative folders start where the command does. */
export const dataPlace = (environment: Readonly<Record<string, string | undefined>>): DataPlace =>
  storeSettings(environment, '.');
