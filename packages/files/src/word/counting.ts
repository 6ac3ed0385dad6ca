const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

function chinese(value: number, digits: string, [ten, hundred, thousand]: readonly [string, string, string]): string {
  if (value <= 0 || value > 9999) return String(value);
  let text = '';
  let gap = false;
  const places = [
    [1000, thousand],
    [100, hundred],
    [10, ten],
    [1, ''],
  ] as const;
  for (const [unit, name] of places) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += digits === DIGITS ? '零' : digits[0];
    gap = false;
    text += (digit === 1 && unit === 10 && text === '' && digits === DIGITS ? '' : digits[digit]) + name;
  }
  return text;
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = Math.min(value, 4000);
  return steps.reduce((text, [step, sign]) => {
    const times = Math.floor(rest / step);
    rest -= times * step;
    return text + sign.repeat(times);
  }, '');
}

const letter = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));
const circled = (value: number): string => (value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value));
const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number as Word prints it in automatic numbering, by the name of its format (ECMA-376 part 1, 17.18.59); others count in digits. */
export function counted(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return chinese(value, DIGITS, ['十', '百', '千']);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chinese(value, FORMAL, ['拾', '佰', '仟']);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return fullWidth(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'bullet':
    case 'none':
      return '';
    default:
      return String(value);
  }
}
