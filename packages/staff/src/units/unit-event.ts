import type { PlainDate } from '@gongkai/kernel';
import type { UnitId } from '../permission/person.ts';
import type { UnitKind } from './unit-kind.ts';

/** What 条例 art. 12(2) has every guide say of the unit, and who leads it (art. 20(2)). All public. */
export type ContactBlock = {
  readonly address?: string;
  readonly hours?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly postcode?: string;
  readonly email?: string;
  readonly website?: string;
  /** 政府信息公开工作机构 of the unit. */
  readonly disclosureOffice?: string;
  /** 负责人 */
  readonly head?: string;
};

/** How and where a fee is paid to it (信息处理费). */
export type FeePayment = {
  /** 收费单位 */
  readonly payee?: string;
  /** Account or paying code. */
  readonly payAccount?: string;
  /** Counter, with its hours. */
  readonly payCounter?: string;
};

/** What is said of a unit beside its name and place; each may change on a day of its own. */
export type UnitDescription = ContactBlock &
  FeePayment & {
    /** 统一社会信用代码 (18) or 组织机构代码 (9), capital letters, no hyphen. */
    readonly code?: string;
    /** GB/T 2260, of a government whose name several divisions bear. */
    readonly division?: string;
    /** Place among its siblings; small numbers first. */
    readonly order?: number;
    /** Reviewed by the department above instead of the government (行政复议法 art. 27). */
    readonly vertical?: boolean;
    /** Who reviews, and which court hears, where it is not what its kind tells (spec of the remedy notice). */
    readonly reviewBody?: string;
    readonly court?: string;
    /** Its answers to requests may be put before everybody, one by one, with nobody in them. Absent: no. */
    readonly publicAnswers?: boolean;
  };

/** `null` takes a value away; what is not named stays. */
export type UnitChange = { readonly [Field in keyof UnitDescription]?: UnitDescription[Field] | null };

type UnitBodies = {
  /** Without a parent: the root of the site. */
  'unit.founded': { readonly kind: UnitKind; readonly name: string; readonly shortName?: string; readonly parent?: UnitId };
  'unit.renamed': { readonly name: string; readonly shortName?: string };
  'unit.moved': { readonly parent: UnitId };
  /** The unit goes on as part of another; the day is the first on which it is no more. */
  'unit.merged': { readonly into: UnitId };
  'unit.closed': { readonly reason?: string };
  'unit.described': UnitChange;
};

export type UnitEventType = keyof UnitBodies;

/** One line of a unit's history: what happened, on which legal day. */
export type UnitEvent = {
  readonly [Type in UnitEventType]: { readonly type: Type; readonly on: PlainDate; readonly body: UnitBodies[Type] };
}[UnitEventType];

export type UnitEventOf<Type extends UnitEventType> = Extract<UnitEvent, { type: Type }>;
