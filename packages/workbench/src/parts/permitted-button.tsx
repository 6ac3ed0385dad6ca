import type { PermissionRefused } from '@gongkai/staff';
import { failureSentence } from '@gongkai/wording';
import { Button, Tooltip, type ButtonProps } from 'antd';
import { useId } from 'react';

type PermittedButtonView = ButtonProps & {
  /** Why it may not be done, as `may` says. */
  readonly refused: PermissionRefused | undefined;
};

/** A button that, where it may not be pressed, is grey and says why: to the eye when pointed at or reached by the keyboard, and to the ear. */
export function PermittedButton({ refused, ...button }: PermittedButtonView) {
  const id = useId();
  if (refused === undefined) return <Button {...button} />;
  const { onClick: _onClick, className = '', htmlType: _htmlType, type: _type, ...rest } = button;
  const why = failureSentence(refused);
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
