import type { PermissionRefused } from '@gongkai/staff';
import { PROBLEM_TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { App, type ButtonProps } from 'antd';
import type { ReactNode } from 'react';
import { fileOf } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { keepFile } from './keep-file.ts';
import { PermittedButton } from './permitted-button.tsx';

type FileButtonView = Pick<ButtonProps, 'type' | 'title'> & {
  readonly href: string;
  readonly refused: PermissionRefused | undefined;
  readonly children: ReactNode;
};

/** A file to be kept. It is asked for by the page, so that a refusal or a lost connection is said here and not in a file. */
export function FileButton({ href, refused, children, ...button }: FileButtonView) {
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    mutationFn: () => fileOf(href),
    onSuccess: ({ bytes, name }) => keepFile(bytes, name),
    onError: (error) => {
      const { title, detail } = asProblem(error);
      void message.error(PROBLEM_TEXTS.both(title, detail));
    },
  });
  return (
    <PermittedButton {...button} refused={refused} loading={isPending} onClick={() => mutate()}>
      {children}
    </PermittedButton>
  );
}
