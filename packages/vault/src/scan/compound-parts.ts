import { CompoundFile } from '@gongkai/files/containers';
import { heldFor, type HeldReason } from './reasons.ts';

/** Streams that a VBA project consists of ([MS-OVBA] 2.2.1), and Word's and Excel's storages for it. */
const MACRO_STREAM = /^(?:_VBA_PROJECT|VBA|PROJECTwm|_VBA_PROJECT_CUR)$/;
/** A packed file, or an equation whose editor has been a way in for years. */
const OBJECT_STREAM = new RegExp(`^(?:${String.fromCharCode(1)}Ole10Native|Equation Native)$`);

const BOUNDSHEET = 0x0085;
const COLINFO = 0x007d;
const ROW = 0x0208;
const FILEPASS = 0x002f;

/** What an old Office file ([MS-CFB]) is held for. */
export function compoundReasons(bytes: Uint8Array): readonly HeldReason[] {
  const file = CompoundFile.open(bytes);
  if (file === undefined) return [heldFor('held.broken')];
  const reasons: HeldReason[] = [];
  if (file.names.some((name) => MACRO_STREAM.test(name))) reasons.push(heldFor('held.macro'));
  const objects = file.names.filter((name) => OBJECT_STREAM.test(name));
  if (objects.length > 0) reasons.push(heldFor('held.embedded-object', { count: objects.length }));
  const workbook = file.stream('Workbook') ?? file.stream('Book');
  if (workbook !== undefined) reasons.push(...workbookReasons(workbook));
  return reasons;
}

/** Records of a workbook stream ([MS-XLS] 2.1.4): type and length, two bytes each, and the record. */
export function workbookReasons(stream: Uint8Array): readonly HeldReason[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let [sheets, columns, rows, macros, locked] = [0, 0, 0, false, false];
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const body = at + 4;
    at = body + length;
    if (at > stream.length) break;
    if (type === FILEPASS) locked = true;
    if (type === BOUNDSHEET && length >= 6) {
      // [MS-XLS] 2.4.28: hsState in the low two bits, dt 1 is a macro sheet, 6 a VBA module.
      if ((view.getUint8(body + 4) & 3) !== 0) sheets += 1;
      if ([1, 6].includes(view.getUint8(body + 5))) macros = true;
    }
    // [MS-XLS] 2.4.53 and 2.4.221: fHidden, fDyZero.
    if (type === COLINFO && length >= 10 && (view.getUint16(body + 8, true) & 1) !== 0)
      columns += Math.max(1, Math.min(255, view.getUint16(body + 2, true)) - view.getUint16(body, true) + 1);
    if (type === ROW && length >= 16 && (view.getUint32(body + 12, true) & 0x20) !== 0) rows += 1;
  }
  if (locked) return [heldFor('held.encrypted')];
  return [
    ...(macros ? [heldFor('held.macro')] : []),
    ...(sheets > 0 ? [heldFor('held.hidden-sheet', { count: sheets, sheets: '' })] : []),
    ...(columns > 0 ? [heldFor('held.hidden-columns', { count: columns })] : []),
    ...(rows > 0 ? [heldFor('held.hidden-rows', { count: rows })] : []),
  ];
}
