import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { WORKBENCH_TEXTS } from '@gongkai/wording';
import { Button, Input, Space, type InputProps } from 'antd';
import { useState } from 'react';

/** A password, shown on request; the switch is a button that the keyboard reaches. */
export function PasswordField(input: InputProps) {
  const [shown, setShown] = useState(false);
  return (
    <Space.Compact block>
      <Input {...input} type={shown ? 'text' : 'password'} autoCapitalize="off" spellCheck={false} />
      <Button
        {...(input.size === undefined ? {} : { size: input.size })}
        aria-label={WORKBENCH_TEXTS.showPassword}
        title={WORKBENCH_TEXTS.showPassword}
        aria-pressed={shown}
        icon={shown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
        onClick={() => setShown((before) => !before)}
      />
    </Space.Compact>
  );
}
