/** The drawer in which an act is done: its form is derived from the procedure, its refusals from the server. */
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import type { FieldOutline } from '@gongyuan/kernel/outline.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer, Form } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ApiError, post } from '../api.ts';
import { useDraft } from '../parts/draft.ts';
import { DraftLine } from '../parts/draft-line.tsx';
import { applyProblem, fieldErrors, forgetErrors, strayMessages } from '../parts/problem-fields.ts';
import { useSession } from '../parts/session.tsx';
import { Failure, Waiting } from '../parts/states.tsx';
import { useSubmitKey } from '../parts/submit-key.ts';
import type { ActDone, MatterOut } from '../wire.ts';
import { ActContext } from './act-context.ts';
import type { FieldError } from './act-context.ts';
import { FieldControl } from './controls/field-control.tsx';
import { StaleNotice } from './stale-notice.tsx';

interface Props {
  readonly matter: MatterOut;
  readonly act: string;
  readonly onClose: () => void;
  readonly onDone: (done: ActDone, label: string) => void;
}

/** Required days are today until said otherwise; everything else starts empty. */
const startValues = (outline: readonly FieldOutline[], today: string) =>
  Object.fromEntries(
    outline.filter((field) => field.control === 'date' && field.required).map((field) => [field.name, today]),
  );

const said = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );

/** Money of several people shows its errors row by row itself. */
const isOfRows = (outline: readonly FieldOutline[], error: FieldError) =>
  outline.some((field) => field.control === 'results' && field.name === error.path[0] && error.path.length > 1);

function useActSubmit({ matter, act, onDone }: Props, onRefused: (error: unknown) => void) {
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  return useMutation({
    mutationFn: (input: Readonly<Record<string, unknown>>) => {
      const body = { revision: matter.revision, disputeRevision: matter.dispute.revision, input };
      return post<ActDone>(`/api/${matter.path}/${matter.id}/${act}`, body, { key: keyOf(body) });
    },
    onSuccess: (done) => {
      onDone(done, getProcedure(matter.procedure).acts[act]?.label ?? '');
      void client.invalidateQueries({ queryKey: ['read'] });
    },
    onError: (error) => {
      onRefused(error);
      const code = error instanceof ApiError ? error.problem.code : '';
      // The form stays as it is; only the matter behind it is read anew, so that the next submission names its new revision.
      if (code === 'stale_revision' || code === 'wrong_state')
        void client.invalidateQueries({ queryKey: ['read', `/api/matters/${matter.id}`] });
    },
  });
}

function ActFields(
  props: Props & { start: Readonly<Record<string, unknown>>; draft: ReturnType<typeof useDraft> },
): ReactNode {
  const { matter, act, onClose, onDone, start, draft } = props;
  const [form] = Form.useForm();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const definition = getProcedure(matter.procedure).acts[act];
  const outline = definition ? fieldsOf(definition.form) : [];
  const refused = (error: unknown) => {
    setErrors(fieldErrors(error).filter((told) => isOfRows(outline, told)));
    applyProblem(form, error);
  };
  const submit = useActSubmit(
    { ...props, onDone: (done, label) => void draft.clear().then(() => onDone(done, label)) },
    refused,
  );
  const send = () => {
    const input = said(form.getFieldsValue(true));
    const missing = outline.filter((field) => field.required && input[field.name] === undefined);
    form.setFields(
      outline.map((field) => ({ name: field.name, errors: missing.includes(field) ? [`请填写${field.label}`] : [] })),
    );
    setErrors([]);
    if (missing[0]) return form.scrollToField(missing[0].name, { block: 'center', focus: true });
    submit.mutate(input);
  };
  const isStillOpen = matter.acts.some((offer) => offer.name === act && offer.allowed);
  if (!definition) return null;
  return (
    <ActContext value={{ matter, errors }}>
      <Form
        form={form}
        layout="vertical"
        initialValues={start}
        onValuesChange={(changed, all) => {
          forgetErrors(form, changed);
          draft.save(said(all));
        }}
      >
        {outline.map((field) => (
          <FieldControl key={field.name} field={field} schema={definition.form.shape[field.name]} />
        ))}
        {outline.length === 0 ? <p>这一步不需要填写内容。</p> : null}
        <StaleNotice error={submit.error} isStillOpen={isStillOpen} />
        {submit.error && !(submit.error instanceof ApiError && submit.error.problem.code === 'stale_revision') ? (
          <Failure error={submit.error} fields={strayMessages(form, submit.error)} />
        ) : null}
        <div className="gy-row" style={{ marginTop: 14 }}>
          <Button type="primary" loading={submit.isPending} disabled={!isStillOpen} onClick={send}>
            {definition.label}
          </Button>
          <Button onClick={onClose}>暂不办理</Button>
          <DraftLine draft={draft} />
        </div>
      </Form>
    </ActContext>
  );
}

export function ActForm(props: Props): ReactNode {
  const { matter, act, onClose } = props;
  const { today } = useSession();
  const draft = useDraft(`matter.${matter.id}.${act}`);
  const [start, setStart] = useState<Readonly<Record<string, unknown>> | null>(null);
  const definition = getProcedure(matter.procedure).acts[act];
  const { kept } = draft;
  useEffect(() => {
    if (kept === undefined || start !== null || !definition) return;
    setStart({ ...startValues(fieldsOf(definition.form), today), ...kept?.content });
  }, [kept, start, definition, today]);
  return (
    <Drawer open title={definition?.label ?? act} size={720} onClose={onClose} destroyOnHidden>
      {kept ? <Alert type="info" showIcon title="已恢复上次未提交的内容。" style={{ marginBottom: 12 }} /> : null}
      {start === null ? <Waiting /> : <ActFields {...props} start={start} draft={draft} />}
    </Drawer>
  );
}
