import { WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { App, Form, Modal, type FormInstance } from 'antd';
import { useId, type ReactNode } from 'react';
import { asProblem } from '../api/problem.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { useNewest } from './newest.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { SlowNote } from './slow-note.tsx';

type FormDialogView<Values extends object, Done> = {
  readonly open: boolean;
  readonly title: string;
  /** What this does and what it does not, before the fields. */
  readonly lead?: ReactNode;
  readonly submit: string;
  readonly isGrave?: boolean;
  readonly initial?: Partial<Values>;
  readonly width?: number;
  readonly send: (values: Values) => Promise<Done>;
  /** Said when it is done; where the answer has to be shown, `onDone` shows it. */
  readonly done?: string;
  readonly onDone?: (done: Done) => Promise<unknown> | void;
  /** Reads anew what the form was filled in over; `initial` then says what is so now. */
  readonly onConflict?: () => Promise<unknown>;
  /** Names of fields, for telling which of them somebody else has changed too. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  readonly children?: ReactNode | ((form: FormInstance<Values>) => ReactNode);
};

/**
 * Something to be done, in a dialog: fields, one button that works once, and what went wrong above the fields, which keep what was typed.
 * The dialog keeps the focus while it is open and gives it back.
 */
export function FormDialog<Values extends object, Done = unknown>(dialog: FormDialogView<Values, Done>) {
  const {
    open,
    title,
    lead,
    submit,
    isGrave = false,
    initial,
    width = 520,
    send,
    done,
    onDone,
    onConflict,
    labels,
    onClose,
    children,
  } = dialog;
  const id = useId();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await onDone?.(answer);
      if (done !== undefined) void message.success(done);
      onClose();
    },
    onError: (failed) => (asProblem(failed).code === 'store.conflict' ? onConflict?.() : undefined),
  });
  const clashes = useNewest(form, open, initial);
  const isConflict = onConflict !== undefined && error !== null && asProblem(error).code === 'store.conflict';
  return (
    <Modal
      open={open}
      title={title}
      width={width}
      okText={submit}
      cancelText={WORKBENCH_TEXTS.cancel}
      okButtonProps={{ htmlType: 'submit', form: id, danger: isGrave, loading: isPending }}
      cancelButtonProps={{ disabled: isPending }}
      mask={{ closable: false }}
      keyboard={!isPending}
      onCancel={onClose}
      afterClose={reset}
      destroyOnHidden
    >
      {isConflict ? null : <ProblemNotice error={error} />}
      <ConflictNotice
        isConflict={isConflict}
        clashes={clashes}
        labels={labels ?? {}}
        changed={isConflict ? asProblem(error).changed : []}
      />
      <SlowNote isWaiting={isPending} />
      {lead === undefined ? null : <div className="dialog-lead">{lead}</div>}
      <Form<Values>
        id={id}
        form={form}
        layout="vertical"
        requiredMark={markRequired}
        scrollToFirstError={{ focus: true }}
        preserve={false}
        {...(initial === undefined ? {} : { initialValues: initial })}
        onFinish={(values) => {
          if (!isPending) mutate(values);
        }}
      >
        {typeof children === 'function' ? children(form) : children}
      </Form>
    </Modal>
  );
}

/** Most fields have to be filled; the few that need not be say so. */
const markRequired = (label: ReactNode, { required }: { readonly required: boolean }): ReactNode =>
  required ? (
    label
  ) : (
    <>
      {label}
      <span className="soft small optional">{WORKBENCH_TEXTS.optional}</span>
    </>
  );
