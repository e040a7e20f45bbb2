/** The roster: who asks, who is asked of, with the way to each one's page, and to add people. */
import { partyKinds, partyRoles } from '@gongyuan/kernel/file.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { post } from '../../api.ts';
import { Failure, Nothing } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import type { Party, PartyIn } from '../../wire.ts';
import type { Person } from '../window/model.ts';
import { RosterPaste } from '../window/roster-paste-dialog.tsx';

interface Props {
  readonly disputeId: string;
  readonly revision: number;
  readonly parties: readonly Party[];
  readonly applicantIds: readonly string[];
}

const word = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

function partyOf({ name = '', identityNumber, phone, address }: Person): PartyIn {
  const person = {
    name,
    ...(identityNumber ? { identityNumber } : {}),
    ...(phone ? { phone } : {}),
    ...(address ? { address } : {}),
  };
  return { kind: 'worker', role: 'applicant', person };
}

function Name({ party }: { party: Party }): ReactNode {
  if (party.personId) return <Link to={`/people/${party.personId}`}>{party.displayName}</Link>;
  if (party.employerId) return <Link to={`/employers/${party.employerId}`}>{party.displayName}</Link>;
  return party.displayName;
}

export function PeoplePanel({ disputeId, revision, parties, applicantIds }: Props): ReactNode {
  const [adding, setAdding] = useState(false);
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  const add = useMutation({
    mutationFn: (people: readonly Person[]) => {
      const body = { revision, parties: people.map(partyOf) };
      return post(`/api/disputes/${disputeId}/parties`, body, { key: keyOf(body) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['read'] }),
  });
  return (
    <>
      <div className="gy-head" style={{ marginBottom: 8 }}>
        <h2>当事人名册</h2>
        <Button size="small" loading={add.isPending} onClick={() => setAdding(true)}>
          补充申请人
        </Button>
      </div>
      {add.error ? (
        <Failure error={add.error} {...(add.variables ? { onRetry: () => add.mutate(add.variables) } : {})} />
      ) : null}
      <Table<Party>
        size="small"
        rowKey="id"
        pagination={parties.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        dataSource={[...parties]}
        locale={{ emptyText: <Nothing>名册里还没有人，请“补充申请人”。</Nothing> }}
        columns={[
          { title: '序号', dataIndex: 'seat', width: 60 },
          { title: '姓名或名称', key: 'name', render: (_, party) => <Name party={party} /> },
          { title: '身份', key: 'kind', render: (_, party) => word(partyKinds, party.kind) },
          { title: '地位', key: 'role', render: (_, party) => word(partyRoles, party.role) },
          {
            title: '备注',
            key: 'marks',
            render: (_, party) => (
              <>
                {party.isRepresentative ? <Tag>代表人</Tag> : null}
                {applicantIds.includes(party.id) ? <Tag>本事项申请人</Tag> : null}
              </>
            ),
          },
        ]}
      />
      {adding ? (
        <RosterPaste before={[]} onClose={() => setAdding(false)} onDone={(people) => add.mutate(people)} />
      ) : null}
    </>
  );
}
