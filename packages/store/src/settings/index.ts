export { lawSettingChanges, type KeptSettingChange } from './law-setting.ts';
export type { SettingEvent } from './setting-event.ts';
