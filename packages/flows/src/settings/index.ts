export { listLawSettings, type NamedSettingChange, type ShownLawSetting } from './list-law-settings.ts';
export { setLawSetting, type SetLawSettingAsk, type SetLawSettingRefused } from './set-law-setting.ts';
export { settingsOn } from './settings-on.ts';
