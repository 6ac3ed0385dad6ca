import { useQuery } from '@tanstack/react-query';
import type { InputProps } from 'antd';
import { PasswordField } from '../parts/password-field.tsx';
import { sessionQuery } from './session-query.ts';

/** One's own password, asked for once more. Whose it is stands beside it, unseen, for the programs that keep passwords. */
export function OwnPasswordField(input: InputProps) {
  const { data } = useQuery(sessionQuery);
  return (
    <>
      <input type="text" autoComplete="username" value={data?.signedIn === true ? data.person.signInName : ''} readOnly hidden />
      <PasswordField {...input} autoComplete="current-password" />
    </>
  );
}
