import { PEOPLE_TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import type { Asked } from './asked.ts';

type ListFootView = {
  readonly asked: Asked;
  readonly shown: string;
  /** Where the next page begins. */
  readonly next: string | null | undefined;
};

/** Under a list: how many there are on this page, and the way to the next. */
export function ListFoot({ asked, shown, next }: ListFootView) {
  return (
    <div className="list-foot">
      <span className="soft small" role="status">
        {shown}
      </span>
      <span className="row-acts">
        {asked.of('after') === undefined ? null : (
          <Button onClick={() => asked.say({ after: undefined })}>{PEOPLE_TEXTS.first}</Button>
        )}
        {next === null || next === undefined ? null : (
          <Button onClick={() => asked.say({ after: next })}>{PEOPLE_TEXTS.more}</Button>
        )}
      </span>
    </div>
  );
}
