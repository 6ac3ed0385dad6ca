import { heldFor, shortened, type HeldReason } from './reasons.ts';

/** Signs that turn the direction of writing, or cannot be seen: `报告\u202Efdp.exe` is shown as `报告exe.pdf`. */
const DECEIVING = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** What a system runs, or runs something with, when it is opened. */
const RUNNING = new Set(
  `exe com scr pif cpl msi msp msix appx dll sys bat cmd ps1 psm1 vbs vbe js jse mjs cjs wsf wsh hta jar class apk ipa dmg pkg deb
   rpm sh bash csh command app lnk url scf inf reg chm hlp gadget application msc jnlp iso img vhd vhdx py pyw rb pl php asp aspx
   jsp swf xll xlam ppam docm dotm xlsm xltm xlsb pptm potm ppsm sldm svg svgz xht xhtml mht mhtml settingcontent-ms search-ms
   library-ms appref-ms diagcab one onepkg`.split(/\s+/),
);

/** Of those, what is a document with macros: they are named so, which is kinder. */
const WITH_MACROS = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm', 'potm', 'ppsm', 'ppam', 'sldm', 'xll']);

/** Endings from the last to the first, in small letters: `a.PDF.exe` → exe, pdf. A blank or point at the end is dropped, as Windows does. */
export function endingsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKC').replace(/[\s.]+$/, '');
  return plain
    .split('.')
    .slice(1)
    .map((each) => each.trim().toLowerCase())
    .toReversed();
}

export const endingOf = (name: string): string => endingsOf(name)[0] ?? '';

/** What a name alone holds a file for. */
export function nameReasons(name: string): readonly HeldReason[] {
  const [last, ...before] = endingsOf(name);
  const reasons: HeldReason[] = [];
  if (DECEIVING.test(name)) reasons.push(heldFor('held.name-deceives', { name: shortened(name) }));
  if (last !== undefined && WITH_MACROS.has(last)) reasons.push(heldFor('held.macro', { ending: last }));
  else if (last !== undefined && RUNNING.has(last)) reasons.push(heldFor('held.executable', { ending: last }));
  const inner = before.find((each) => RUNNING.has(each));
  if (inner !== undefined) reasons.push(heldFor('held.double-extension', { name: shortened(name) }));
  return reasons;
}

/**
 * The name as it is kept: its last part alone, without signs that no name needs. What deceives in it is left in, so that the scan
 * finds it.
 */
export function keptName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cs}"<>|?*:]/gu, '_')
    .replace(/^[\s.]+/, '')
    .trim();
  const cut = plain.length > 200 ? `${plain.slice(0, 180)}${plain.slice(-20)}` : plain;
  return cut === '' ? 'file' : cut;
}
