import { SHEET_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { keepFile } from '../parts/keep-file.ts';
import { moment } from '../parts/moment.tsx';
import { RecordList } from '../parts/record-list.tsx';

export type Password = {
  readonly name: string;
  readonly signInName: string;
  readonly password: string;
  readonly until: string;
};

/** What a spreadsheet would take for the beginning of a formula is led by an apostrophe; signs that part fields are wrapped. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A table that Excel opens in the right encoding. */
const tableOf = (passwords: readonly Password[]): Blob => {
  const lines = [TEXTS.passwordHeads, ...passwords.map(({ name, signInName, password }) => [name, signInName, password])];
  return new Blob([`\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`], { type: 'text/csv' });
};

type HandOverView = { readonly passwords: readonly Password[]; readonly onClose: () => void };

/** Passwords of those who have just been taken in, shown this once: not to be clicked away by accident, nor without having been kept. */
export function HandOver({ passwords, onClose }: HandOverView) {
  const [kept, setKept] = useState(false);
  const [warned, setWarned] = useState(false);
  return (
    <Modal
      open
      title={TEXTS.passwords}
      width={640}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <>
          <Button
            type={kept ? 'default' : 'primary'}
            onClick={() => {
              keepFile(tableOf(passwords), `${TEXTS.passwordFile}.csv`);
              setKept(true);
            }}
          >
            {TEXTS.downloadPasswords}
          </Button>
          <Button type={kept ? 'primary' : 'default'} onClick={() => (kept || warned ? onClose() : setWarned(true))}>
            {TEXTS.handedOver}
          </Button>
        </>
      }
    >
      <p className="dialog-lead">{TEXTS.passwordsLead(moment(passwords[0]?.until ?? ''))}</p>
      <div role="alert">{warned && !kept ? <p className="notice notice-warning">{TEXTS.notKept}</p> : null}</div>
      <div className="long-list" role="region" aria-label={TEXTS.passwords} tabIndex={0}>
        <RecordList<Password>
          caption={TEXTS.passwords}
          rows={passwords}
          keyOf={({ signInName }) => signInName}
          empty={null}
          columns={[
            { key: 'name', title: TEXTS.passwordHeads[0], isHead: true, render: ({ name }) => name },
            {
              key: 'sign-in',
              title: TEXTS.passwordHeads[1],
              render: ({ signInName }) => <span className="mono">{signInName}</span>,
            },
            {
              key: 'password',
              title: TEXTS.passwordHeads[2],
              render: ({ password }) => <span className="mono">{password}</span>,
            },
          ]}
        />
      </div>
    </Modal>
  );
}
