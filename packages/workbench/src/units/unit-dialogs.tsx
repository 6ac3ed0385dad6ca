import { UNIT_KIND_NAMES, UNIT_TEXTS } from '@gongkai/wording';
import { MAY_LIE_UNDER, UNIT_KINDS, type UnitKind } from '@gongkai/staff';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { seenOf } from '../parts/seen.ts';
import { today } from '../parts/today.ts';
import { UnitField } from './unit-field.tsx';
import { useUnits, type Unit } from './unit-query.ts';

/** The unit that something is done to. */
export type UnitAt = { readonly id: string; readonly name: string; readonly shortName?: string | null; readonly kind: UnitKind };

export type UnitDialogView = { readonly unit: UnitAt; readonly open: boolean; readonly onClose: () => void };

/** What has been read of units is read anew. */
export function useUnitsAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['units'] });
}

/** From which legal day it holds. */
export const DayItem = () => (
  <Form.Item
    name="on"
    label={UNIT_TEXTS.effective}
    extra={UNIT_TEXTS.effectiveHint}
    rules={[{ required: true, message: UNIT_TEXTS.effectiveMissing }]}
  >
    <DayField />
  </Form.Item>
);

const NameItems = ({ name }: { readonly name: string }): ReactNode => (
  <>
    <Form.Item name="name" label={name} rules={[{ required: true, whitespace: true, message: UNIT_TEXTS.nameMissing }]}>
      <Input maxLength={80} autoComplete="off" />
    </Form.Item>
    <Form.Item name="shortName" label={UNIT_TEXTS.shortName}>
      <Input maxLength={80} autoComplete="off" />
    </Form.Item>
  </>
);

/** A short name that was left empty is none. */
const named = ({ name, shortName }: { readonly name: string; readonly shortName?: string }) => ({
  name: name.trim(),
  ...(shortName === undefined || shortName.trim() === '' ? {} : { shortName: shortName.trim() }),
});

type FoundValues = { readonly on: string; readonly kind: UnitKind; readonly name: string; readonly shortName?: string };

/** A new unit below this one. */
export function FoundUnitDialog({ unit, open, onClose }: UnitDialogView) {
  const anew = useUnitsAnew();
  const navigate = useNavigate();
  const kinds = UNIT_KINDS.filter((kind) => MAY_LIE_UNDER[kind].includes(unit.kind));
  return (
    <FormDialog<FoundValues, { readonly id: string }>
      open={open}
      title={UNIT_TEXTS.foundHere}
      lead={UNIT_TEXTS.foundLead(unit.name)}
      submit={UNIT_TEXTS.foundUnit}
      initial={{ on: today() }}
      send={({ on, kind, ...names }) =>
        answerOf(api.POST('/api/work/units', { body: { on, kind, parent: unit.id, ...named(names) } }))
      }
      done={UNIT_TEXTS.foundDone}
      onDone={async ({ id }) => {
        await anew();
        await navigate(`/units/${id}`);
      }}
      onClose={onClose}
    >
      <Form.Item name="kind" label={UNIT_TEXTS.kind} rules={[{ required: true, message: UNIT_TEXTS.kindMissing }]}>
        <Select options={kinds.map((kind) => ({ value: kind, label: UNIT_KIND_NAMES[kind] }))} />
      </Form.Item>
      <NameItems name={UNIT_TEXTS.name} />
      <DayItem />
    </FormDialog>
  );
}

type RenameValues = { readonly on: string; readonly name: string; readonly shortName?: string };

export function RenameUnitDialog({ unit, open, onClose }: UnitDialogView & { readonly unit: Unit }) {
  const anew = useUnitsAnew();
  return (
    <FormDialog<RenameValues>
      open={open}
      title={UNIT_TEXTS.rename}
      lead={UNIT_TEXTS.renameLead}
      submit={UNIT_TEXTS.rename}
      initial={{ on: today(), name: unit.name, shortName: unit.shortName ?? '' }}
      send={({ on, ...names }) =>
        answerOf(
          api.POST('/api/work/units/{id}/rename', {
            params: { path: { id: unit.id } },
            body: { on, ...named(names), ...seenOf(unit) },
          }),
        )
      }
      done={UNIT_TEXTS.renameDone}
      onDone={anew}
      onConflict={anew}
      labels={{ name: UNIT_TEXTS.newName, shortName: UNIT_TEXTS.shortName }}
      onClose={onClose}
    >
      <NameItems name={UNIT_TEXTS.newName} />
      <DayItem />
    </FormDialog>
  );
}

type OtherUnitValues = { readonly on: string; readonly other: string };

/** One other unit and a day. */
const OtherUnitItems = ({ label, without }: { readonly label: string; readonly without: string }) => {
  const units = useUnits();
  return (
    <>
      <Form.Item name="other" label={label} rules={[{ required: true, message: UNIT_TEXTS.parentMissing }]}>
        <UnitField units={units} without={[without]} />
      </Form.Item>
      <DayItem />
    </>
  );
};

export function MoveUnitDialog({ unit, open, onClose }: UnitDialogView) {
  const anew = useUnitsAnew();
  return (
    <FormDialog<OtherUnitValues>
      open={open}
      title={UNIT_TEXTS.move}
      lead={UNIT_TEXTS.moveLead}
      submit={UNIT_TEXTS.move}
      initial={{ on: today() }}
      send={({ on, other }) =>
        answerOf(api.POST('/api/work/units/{id}/move', { params: { path: { id: unit.id } }, body: { on, parent: other } }))
      }
      done={UNIT_TEXTS.moveDone}
      onDone={anew}
      onClose={onClose}
    >
      <OtherUnitItems label={UNIT_TEXTS.newParent} without={unit.id} />
    </FormDialog>
  );
}

export function MergeUnitDialog({ unit, open, onClose }: UnitDialogView) {
  const anew = useUnitsAnew();
  return (
    <FormDialog<OtherUnitValues>
      open={open}
      title={UNIT_TEXTS.merge}
      lead={UNIT_TEXTS.mergeLead}
      submit={UNIT_TEXTS.merge}
      isGrave
      initial={{ on: today() }}
      send={({ on, other }) =>
        answerOf(api.POST('/api/work/units/{id}/merge', { params: { path: { id: unit.id } }, body: { on, into: other } }))
      }
      done={UNIT_TEXTS.mergeDone}
      onDone={anew}
      onClose={onClose}
    >
      <OtherUnitItems label={UNIT_TEXTS.mergeInto} without={unit.id} />
    </FormDialog>
  );
}

type CloseValues = { readonly on: string; readonly reason?: string };

export function CloseUnitDialog({ unit, open, onClose }: UnitDialogView) {
  const anew = useUnitsAnew();
  return (
    <FormDialog<CloseValues>
      open={open}
      title={UNIT_TEXTS.close}
      lead={UNIT_TEXTS.closeLead}
      submit={UNIT_TEXTS.close}
      isGrave
      initial={{ on: today() }}
      send={({ on, reason = '' }) =>
        answerOf(
          api.POST('/api/work/units/{id}/close', {
            params: { path: { id: unit.id } },
            body: { on, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
          }),
        )
      }
      done={UNIT_TEXTS.closeDone}
      onDone={anew}
      onClose={onClose}
    >
      <Form.Item name="reason" label={UNIT_TEXTS.closeReason} extra={UNIT_TEXTS.closeReasonHint}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <DayItem />
    </FormDialog>
  );
}
