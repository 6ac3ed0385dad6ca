import type { PermissionRefused } from '@gongkai/staff';
import { failureSentence } from '@gongkai/wording';
import { Button, Tooltip, type ButtonProps } from 'antd';
import { useId } from 'react';

type PermittedButtonView = ButtonProps & {
  /** Why it may not be done, as `may` says. */
  readonly refused: PermissionRefused | undefined;
};

/** A button that, where it may not be pressed, is grey and says why, to the eye on hovering and to the ear on focus. */
export function PermittedButton({ refused, ...button }: PermittedButtonView) {
  const id = useId();
  if (refused === undefined) return <Button {...button} />;
  const { onClick: _onClick, className = '', htmlType: _htmlType, type: _type, ...rest } = button;
  const why = failureSentence(refused);
  return (
    <Tooltip title={why}>
      <Button {...rest} className={`${className} refused`} aria-disabled="true" aria-describedby={id} />
      <span id={id} className="unseen">
        {why}
      </span>
    </Tooltip>
  );
}
