/** People who work here, the posts they hold from one day to another, and their passwords. */
import { roles } from '@gongyuan/kernel/party.ts';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useSession } from '../../parts/session.tsx';
import type { StaffRow } from '../../wire.ts';
import type { RecordForm } from './record-form.tsx';
import { RecordList } from './record-list.tsx';

const create: RecordForm = {
  title: '建立账号',
  submit: '建立',
  method: 'POST',
  path: '/api/staff',
  hint: '建立账号后请再任命岗位，没有岗位的账号不能办理事项。',
  fields: [
    { name: 'username', label: '账号', control: 'text', required: true, help: '小写字母、数字和短横，3 至 41 位' },
    { name: 'name', label: '姓名', control: 'text', required: true },
    { name: 'password', label: '初始密码', control: 'password', required: true, help: '至少 12 位，请当面告知本人' },
  ],
};

const appoint = (staff: StaffRow, today: string): RecordForm => ({
  title: `任命岗位：${staff.name}`,
  submit: '任命',
  method: 'POST',
  path: '/api/posts',
  start: { staffId: staff.id, fromOn: today },
  fields: [
    { name: 'unionId', label: '在哪个工会', control: 'union', required: true },
    { name: 'role', label: '岗位', control: 'choice', choices: roles, required: true },
    { name: 'fromOn', label: '从哪天起', control: 'day', required: true },
    { name: 'toOn', label: '到哪天止', control: 'day', help: '没有定的留空' },
  ],
});

const endPost = (post: StaffRow['posts'][number], staff: StaffRow, today: string): RecordForm => ({
  title: `结束岗位：${staff.name}，${post.unionName}${wordOf(post.role)}`,
  submit: '结束岗位',
  method: 'POST',
  path: `/api/posts/${post.id}/end`,
  start: { toOn: today },
  fields: [{ name: 'toOn', label: '最后一天', control: 'day', required: true }],
});

const reset = (staff: StaffRow): RecordForm => ({
  title: `重置密码：${staff.name}`,
  submit: '重置',
  method: 'PUT',
  path: `/api/staff/${staff.id}/password`,
  hint: '重置后该账号解除锁定，并退出所有登录。',
  fields: [{ name: 'password', label: '新密码', control: 'password', required: true, help: '至少 12 位' }],
});

const email = (staff: StaffRow): RecordForm => ({
  title: `工作邮箱：${staff.name}`,
  submit: '保存',
  method: 'PATCH',
  path: `/api/staff/${staff.id}`,
  hint: '有新消息时发一封邮件提醒，邮件里不写案情。不要邮件提醒的请清空。',
  start: { email: staff.email },
  fields: [{ name: 'email', label: '邮箱', control: 'text' }],
});

const toggle = (staff: StaffRow): RecordForm => {
  const word = staff.isDisabled ? '启用' : '停用';
  const hint = staff.isDisabled ? '启用后可以重新登录。' : '停用后立即退出登录，办理过的记录都保留。';
  return {
    title: `${word}账号：${staff.name}`,
    submit: word,
    method: 'POST',
    path: `/api/staff/${staff.id}/${staff.isDisabled ? 'enable' : 'disable'}`,
    hint,
    fields: [],
  };
};

const wordOf = (role: string) => Object.entries(roles).find(([code]) => code === role)?.[1] ?? role;

function Posts({ staff }: { staff: StaffRow }): ReactNode {
  const { today } = useSession();
  if (staff.posts.length === 0) return <span className="gy-soon">没有岗位</span>;
  return staff.posts.map((post) => (
    <div key={post.id}>
      {post.unionName} {wordOf(post.role)}
      <span className="gy-note">
        {'　'}
        {post.fromOn} 起{post.toOn ? `，至 ${post.toOn}` : ''}
      </span>
      {post.toOn && post.toOn < today ? <Tag>已结束</Tag> : null}
    </div>
  ));
}

export function StaffArea(): ReactNode {
  const { today } = useSession();
  const current = (staff: StaffRow) => staff.posts.filter((post) => post.toOn === null || post.toOn >= today);
  return (
    <RecordList<StaffRow>
      path="/api/staff"
      searchLabel="姓名或账号"
      byUnion
      create={{ label: '建立账号', form: create }}
      empty="没有这样的人员，请换几个字或建立账号。"
      columns={[
        {
          title: '姓名',
          key: 'name',
          width: 140,
          render: (_, row) => `${row.name}${row.isDisabled ? '（已停用）' : ''}`,
        },
        { title: '账号', dataIndex: 'username', width: 180 },
        { title: '岗位', key: 'posts', render: (_, row) => <Posts staff={row} /> },
      ]}
      actsWidth={420}
      edits={(row) => [
        { label: '任命岗位', form: appoint(row, today) },
        ...current(row).map((post) => ({
          label: current(row).length > 1 ? `结束${wordOf(post.role)}岗位` : '结束岗位',
          form: endPost(post, row, today),
        })),
        { label: '工作邮箱', form: email(row) },
        { label: '重置密码', form: reset(row) },
        { label: row.isDisabled ? '启用' : '停用', form: toggle(row) },
      ]}
    />
  );
}
