/** Takes a computed amount over as what is claimed; what it overwrites is shown first. */
import { isCauseCode } from '@gongyuan/law/causes.ts';
import type { CauseCode } from '@gongyuan/law/causes.ts';
import { causesLeadingTo } from '@gongyuan/law/claims/for-causes.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { yuan } from '../../parts/money.tsx';
import { Failure } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { ChangeFacts, ClaimItem, DisputeClaims, DisputeOut } from '../../wire.ts';

interface Props {
  readonly dispute: DisputeOut;
  readonly data: DisputeClaims;
  readonly item: ClaimItem;
}

export const applicantsOf = ({ parties }: DisputeOut) => parties.filter(({ role }) => role === 'applicant');

/** Whose row of claims: the chosen worker's; an only worker's, or the row of all where that one is there already. */
function rowOf({ dispute, data }: Props, cause: CauseCode) {
  const only = applicantsOf(dispute).length === 1 ? applicantsOf(dispute)[0]?.id : undefined;
  const partyId = data.partyId ?? only ?? null;
  const of = (id: string | null) => dispute.claims.find((claim) => claim.cause === cause && claim.partyId === id);
  const own = of(partyId);
  const ofAll = partyId === null ? undefined : of(null);
  return own === undefined && only !== undefined && ofAll !== undefined
    ? { partyId: null, before: ofAll, beside: undefined }
    : { partyId, before: own, beside: ofAll };
}

function useAdopt({ dispute, data }: Props, onDone: () => void) {
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ statedBy, claims }: Pick<ChangeFacts, 'statedBy' | 'claims'>) => {
      const body: ChangeFacts = { revision: data.revision, facts: {}, statedBy, standing: 'said', claims };
      return post(`/api/disputes/${dispute.id}/facts`, body, { key: keyOf(body) });
    },
    onSuccess: () => {
      void message.success('已写入请求金额。');
      onDone();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['read'] }),
  });
}

interface DialogProps extends Props {
  readonly ways: readonly CauseCode[];
  readonly onClose: () => void;
}

function Dialog(props: DialogProps): ReactNode {
  const { item, ways, onClose } = props;
  const priced = item.outcome.readings.flatMap(({ code, label, heldBy, fen }) =>
    fen === null ? [] : [{ code, label, heldBy, fen }],
  );
  const [chosen, setChosen] = useState(priced[0]);
  const [cause, setCause] = useState(ways[0]);
  const [statedBy, setStatedBy] = useState('本人');
  const adopt = useAdopt(props, onClose);
  if (!chosen || !cause) return null;
  const { partyId, before, beside } = rowOf(props, cause);
  return (
    <Modal
      open
      title={`采用为请求金额：${item.outcome.label}`}
      okText="写入请求金额"
      cancelText="不写入"
      okButtonProps={{ disabled: statedBy.trim() === '' }}
      confirmLoading={adopt.isPending}
      onOk={() => adopt.mutate({ statedBy, claims: [{ partyId, cause, claimedFen: chosen.fen }] })}
      onCancel={onClose}
    >
      <Radio.Group
        vertical
        aria-label="按哪一种算法"
        value={chosen.code}
        onChange={(event) => setChosen(priced.find(({ code }) => code === event.target.value))}
        options={priced.map(({ code, label, heldBy, fen }) => ({
          value: code,
          label: [yuan(fen), label, heldBy && `（${heldBy}）`].filter(Boolean).join(' '),
        }))}
      />
      {ways.length > 1 ? (
        <Radio.Group
          aria-label="写在哪一项事由"
          value={cause}
          onChange={(event) => setCause(ways.find((way) => way === event.target.value))}
          options={ways.map((way) => ({ value: way, label: causes[way].label }))}
        />
      ) : null}
      <p style={{ marginTop: 10 }}>
        “{causes[cause].label}”的请求金额：现在是 <strong>{before ? yuan(before.claimedFen) : '没有填写'}</strong>
        ，将改为 <strong>{yuan(chosen.fen)}</strong>。
      </p>
      {beside ? (
        <p className="gy-soon">全体（尚未分到人）另有 {yuan(beside.claimedFen)}，不会改动，请核对是否重复。</p>
      ) : null}
      <label htmlFor="adopt-stated-by">谁要求的</label>
      <Input
        id="adopt-stated-by"
        value={statedBy}
        maxLength={60}
        onChange={(event) => setStatedBy(event.target.value)}
      />
      {adopt.error ? <Failure error={adopt.error} /> : null}
    </Modal>
  );
}

/** Offered where a cause of the dispute leads to the claim and there is an amount of one worker to take over. */
export function Adopt(props: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const { dispute, data, item } = props;
  const ways = causesLeadingTo(item.outcome.claim, (dispute.values.causes ?? []).filter(isCauseCode));
  const isOfMany = data.partyId === null && applicantsOf(dispute).length > 1;
  const fen = item.outcome.readings[0]?.fen ?? null;
  if (!data.mayWrite || isOfMany || ways.length === 0 || fen === null || item.outcome.due === false) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        采用为请求金额
      </Button>
      {open ? <Dialog {...props} ways={ways} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
