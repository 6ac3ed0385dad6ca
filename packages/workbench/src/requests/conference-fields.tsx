import { CONFERENCE_TEXTS as TEXTS, REQUEST_PAGE_TEXTS } from '@gongkai/wording';
import { Button, Form, Input } from 'antd';
import { DayField } from '../parts/day-field.tsx';

/** What was said at a conference, as its sealed record has it. */
export type ConferenceSaid = {
  readonly participants: readonly { readonly name: string; readonly unit?: string }[];
  readonly question: string;
  readonly opinions: string;
  readonly conclusion: string;
};

export type ConferenceValues = ConferenceSaid & { readonly heldOn: string };

const RULES = [{ required: true, whitespace: true, message: REQUEST_PAGE_TEXTS.textMissing }];
const LONG = ['question', 'opinions', 'conclusion'] as const;

/** As it is sent: whoever speaks for the unit of the request has none named. */
export const heldOf = ({ heldOn, participants, question, opinions, conclusion }: ConferenceValues) => ({
  heldOn,
  participants: participants.map(({ name, unit = '' }) => (unit.trim() === '' ? { name } : { name, unit })),
  question,
  opinions,
  conclusion,
});

/** Who took part, a line each. */
const Participants = () => (
  <Form.List name="participants">
    {(fields, { add, remove }) => (
      <>
        <h3 className="dialog-part">{TEXTS.participants}</h3>
        {fields.map(({ key, name }, nth) => (
          <div key={key}>
            <div className="two-fields">
              <Form.Item
                name={[name, 'name']}
                label={TEXTS.name(nth + 1)}
                rules={[{ required: true, whitespace: true, message: TEXTS.nameMissing }]}
              >
                <Input maxLength={200} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'unit']} label={TEXTS.unit(nth + 1)}>
                <Input maxLength={200} autoComplete="off" />
              </Form.Item>
            </div>
            {fields.length > 1 ? (
              <Form.Item>
                <Button size="small" onClick={() => remove(name)}>
                  {TEXTS.less(nth + 1)}
                </Button>
              </Form.Item>
            ) : null}
          </div>
        ))}
        <Form.Item>
          <Button onClick={() => add({})}>{TEXTS.more}</Button>
        </Form.Item>
      </>
    )}
  </Form.List>
);

/** The day, who took part, what was asked, what each said and what came of it. */
export const ConferenceFields = () => (
  <>
    <Form.Item name="heldOn" label={TEXTS.heldOn} rules={[{ required: true }]}>
      <DayField />
    </Form.Item>
    <Participants />
    {LONG.map((part) => (
      <Form.Item key={part} name={part} label={TEXTS[part]} rules={RULES}>
        <Input.TextArea rows={part === 'opinions' ? 5 : 3} maxLength={6000} />
      </Form.Item>
    ))}
  </>
);
