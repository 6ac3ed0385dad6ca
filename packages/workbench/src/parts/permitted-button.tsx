import type { PermissionRefused } from '@gongkai/staff';
import { failureSentence } from '@gongkai/wording';
import { Button, Tooltip, type ButtonProps } from 'antd';
import { useId } from 'react';

type RefusableButtonView = ButtonProps & {
  /** Why it may not be done, in words. */
  readonly why: string | null | undefined;
};

/** A button that, where it may not be pressed, is grey and says why: to the eye when pointed at or reached by the keyboard, and to the ear. */
export function RefusableButton({ why, ...button }: RefusableButtonView) {
  const id = useId();
  if (why === undefined || why === null) return <Button {...button} />;
  const { onClick: _onClick, className = '', htmlType: _htmlType, type: _type, ...rest } = button;
  return (
    <>
      <Tooltip title={why} trigger={['hover', 'focus']}>
        <Button {...rest} className={`${className} refused`} aria-disabled="true" aria-describedby={id} />
      </Tooltip>
      <span id={id} className="unseen">
        {why}
      </span>
    </>
  );
}

type PermittedButtonView = ButtonProps & {
  /** Why it may not be done, as `may` says. */
  readonly refused: PermissionRefused | undefined;
};

export const PermittedButton = ({ refused, ...button }: PermittedButtonView) => (
  <RefusableButton {...button} why={refused && failureSentence(refused)} />
);
