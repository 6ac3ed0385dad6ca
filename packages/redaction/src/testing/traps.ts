import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { shown, streamOf, withUpdate, writtenPdf } from './pdf-writer.ts';

/** Invented: the number's check digit is right, and nobody has it. */
export const NAME = '欧阳明月';
export const ID = '110101199003070011';
export const MOBILE = '13800138000';

const BODY = shown('关于青山镇土地征收补偿情况的调查报告', 100, 780, 18) + shown('经查，有关情况如下，特此说明。', 100, 740);
const ROW = shown(`当事人姓名：${NAME}，身份证号${ID}，手机${MOBILE}`, 60, 600, 12);

/** A page with somebody's name and numbers on it. */
export const plainPdf = (): Uint8Array => writtenPdf({ pages: [{ content: BODY + ROW }] });

/** Lies on its side in the file and is shown upright, or the other way round. */
export const turnedPdf = (degrees: number): Uint8Array =>
  writtenPdf({ pages: [{ content: BODY + ROW, entries: `/Rotate ${degrees}` }] });

/** Only the upper part of the page is shown; the numbers stand below it. Its box does not begin at 0. */
export const croppedPdf = (): Uint8Array =>
  writtenPdf({
    pages: [
      {
        content: BODY + ROW + shown(`备注${MOBILE}`, 60, 200),
        box: '-50 -50 595 842',
        entries: '/CropBox[0 550 595 842]',
      },
    ],
  });

/** Somebody has drawn a black box over the words, as is often done. */
export const boxedPdf = (): Uint8Array =>
  writtenPdf({ pages: [{ content: `${BODY}${ROW}0 g 50 590 500 30 re f\n${shown(`联系电话${MOBILE}`, 60, 500)}` }] });

/** A layer that is off, with a name; and filled fields of a form, with a script. */
export const layeredPdf = (): Uint8Array =>
  writtenPdf({
    pages: [
      {
        content: `${BODY}/OC /L1 BDC\n${ROW}EMC\n${shown(`经办电话${MOBILE}`, 60, 500)}`,
        resources: '/Properties<</L1 100 0 R>>',
        entries: '/Annots[101 0 R]',
      },
    ],
    objects: {
      100: '<</Type/OCG/Name(inner)>>',
      101: `<</Type/Annot/Subtype/Widget/FT/Tx/T(id)/V(${ID})/DV(${MOBILE})/Rect[60 400 400 430]/AP<</N 102 0 R>>/AA<</K 103 0 R>>>>`,
      102: streamOf(shown(ID, 5, 8), '/Type/XObject/Subtype/Form/BBox[0 0 340 30]/Resources<</Font<</F1 3 0 R>>>>'),
      103: `<</S/JavaScript/JS(app.alert\\("${MOBILE}"\\))>>`,
      104: streamOf(`<xdp><field>${ID}</field></xdp>`),
    },
    catalogue: '/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>/AcroForm<</Fields[101 0 R]/XFA 104 0 R>>/OpenAction 103 0 R',
  });

/** A table printed from a workbook with a column pushed out of what is shown: its text is clipped away, and still there. */
export const hiddenColumnPdf = (): Uint8Array =>
  writtenPdf({
    pages: [
      {
        content: `${BODY}q 60 500 200 120 re W n\n${shown('户主', 70, 590)}${shown('补偿面积', 150, 590)}${shown(ID, 300, 560)}${shown(NAME, 300, 590)}Q\n${shown(`电话${MOBILE}`, 60, 400)}`,
      },
    ],
  });

/** The page was changed and saved: the earlier version lies in the file before the later one. */
export const updatedPdf = (): Uint8Array =>
  withUpdate(writtenPdf({ pages: [{ content: BODY + ROW }] }), { 11: streamOf(BODY + shown(`联系${MOBILE}`, 60, 500)) });

/** A file within the file, a note on the page, a title, a writer, a thumbnail and a stamp. */
export const loadedPdf = (): Uint8Array =>
  writtenPdf({
    pages: [{ content: BODY + ROW, entries: '/Annots[110 0 R 111 0 R]/Thumb 115 0 R/PieceInfo<</X<</Private(13800138000)>>>>' }],
    objects: {
      110: `<</Type/Annot/Subtype/Text/Rect[500 700 520 720]/Contents(call ${MOBILE})/T(${ID})>>`,
      111: `<</Type/Annot/Subtype/Stamp/Rect[300 300 560 340]/AP<</N 112 0 R>>>>`,
      112: streamOf(shown(`${NAME}章`, 5, 8), '/Type/XObject/Subtype/Form/BBox[0 0 260 40]/Resources<</Font<</F1 3 0 R>>>>'),
      113: streamOf(`attached ${ID} ${MOBILE}`, '/Type/EmbeddedFile'),
      114: `<</Type/Filespec/F(${ID}.txt)/EF<</F 113 0 R>>>>`,
      115: streamOf(Buffer.from(ID.repeat(4)), '/Width 6/Height 4/ColorSpace/DeviceRGB/BitsPerComponent 8'),
      116: `<</Title(${ID})/Author(${MOBILE})/Producer(WPS)>>`,
      117: streamOf(`<x:xmpmeta><dc:creator>${ID}</dc:creator></x:xmpmeta>`, '/Type/Metadata/Subtype/XML'),
    },
    catalogue: `/Names<</EmbeddedFiles<</Names[(a)114 0 R]>>>>/Metadata 117 0 R/Outlines<</Title(${ID})>>`,
    trailer: '/Info 116 0 R',
  });

/** The words upon a photograph of a page, as scanners make one. */
function photographed() {
  const font = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
  GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(font)), 'Noto Serif SC');
  const canvas = createCanvas(1240, 900);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1240, 900);
  context.fillStyle = '#111';
  context.font = '36px "Noto Serif SC"';
  context.fillText('关于青山镇土地征收补偿情况的调查报告', 100, 120);
  context.fillText(`当事人身份证号${ID}`, 100, 300);
  context.fillText(`联系手机${MOBILE}`, 100, 400);
  return canvas;
}

/** A JPEG that says where and by whom it was taken, and brings a small picture of itself. */
export function jpegWithExif(): Uint8Array {
  const jpeg = photographed().toBuffer('image/jpeg', 92);
  const body = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x02', 'latin1'),
    // 0x8825, the table of positions, and 0x9286, the user's comment: both lead to what stands behind the table.
    Buffer.from([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 40, 0x92, 0x86, 0, 7, 0, 0, 0, 40, 0, 0, 0, 60, 0, 0, 0, 0]),
    Buffer.from(`GPS 36.8651N 120.5297E ${ID} ${MOBILE}`, 'latin1'),
    jpeg.subarray(0, 4000),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, body, jpeg.subarray(2)]));
}
