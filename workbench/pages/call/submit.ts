/** Sending a call: registered or passed on; what the server finds wrong goes to its field. */
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { post, question } from '../../api.ts';
import { fieldErrors } from '../../parts/problem-fields.ts';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { TriageOut } from '../../wire.ts';
import { intakePath, toTriage, unansweredFields } from '../window/model.ts';
import { asIntake, toCall } from './model.ts';
import type { CallForm, Place } from './model.ts';
import type { Done } from './read-out.tsx';
import type { Call, CallContactOut, CallMessageOut } from './types.ts';

/** The rules are asked when the agent pauses. */
export function useTriage(form: CallForm, place: Place) {
  const now = JSON.stringify(toTriage(asIntake(form, place)));
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(now), 350);
    return () => window.clearTimeout(timer);
  }, [now]);
  return useQuery({
    queryKey: ['hotline-triage', asked],
    queryFn: ({ signal }) => question<TriageOut>('/api/hotline/triage', JSON.parse(asked), signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
}

type Path = Parameters<typeof intakePath>[0];

/** Where the server's field paths lie in the call's form. */
export const placeOf = (form: CallForm, place: Place) => (path: Path) => {
  if (path[0] === 'employerName') return ['employer', 'name'];
  if (path[0] === 'parties') return path[2] === 'person' ? ['name'] : ['employer', 'name'];
  return intakePath(path, asIntake(form, place));
};

type OnDone = (done: Done) => Promise<void>;

export function useRegister(call: Call, place: Place, form: FormInstance<CallForm>, onDone: OnDone) {
  const keyOf = useSubmitKey();
  return useMutation({
    mutationFn: (told: CallForm) => {
      const body = toCall(told, place);
      return post<CallContactOut>(`/api/hotline/calls/${call.id}/contact`, body, { key: keyOf(body) });
    },
    onSuccess: (registered) => onDone({ registered }),
    onError: (error, told) => {
      const wrong = fieldErrors(error, ['body']).map(({ path, message }) => ({
        name: placeOf(told, place)(path),
        errors: [message],
      }));
      form.setFields(wrong as Parameters<typeof form.setFields>[0]); // paths come from the server, their type cannot be known here
      if (wrong[0]) form.scrollToField(wrong[0].name, { block: 'center', focus: true });
    },
  });
}

export function usePassOn(call: Call, onDone: OnDone) {
  const keyOf = useSubmitKey();
  return useMutation({
    mutationFn: (body: { matterId: string; note: string }) =>
      post<CallMessageOut>(`/api/hotline/calls/${call.id}/message`, body, { key: keyOf(body) }),
    onSuccess: (passedOn) => onDone({ passedOn }),
  });
}

/** What must be filled in before it is worth asking the server. */
export function gapsOf(told: CallForm, place: Place) {
  if (!told.story?.trim()) return [{ name: ['story'], errors: ['请记下来电人讲的事'] }];
  if (told.lines.length === 0) return [{ name: ['lines'], errors: ['请选择要办的事'] }];
  const fields = unansweredFields(asIntake(told, place));
  return fields.map(({ name, label }) => ({ name, errors: [`请填写${label}`] }));
}
