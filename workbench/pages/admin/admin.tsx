/** Administration: everything an installation needs to work without the demonstration. */
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useSession } from '../../parts/session.tsx';
import { Nothing } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { BodiesArea } from './bodies.tsx';
import { DeliveriesArea } from './deliveries.tsx';
import { HandlersArea } from './handlers.tsx';
import { LawDataArea } from './law-data/law-data.tsx';
import { ParametersArea, WordsArea } from './settings.tsx';
import { StaffArea } from './staff.tsx';
import { TemplatesArea } from './templates.tsx';
import { UnionsArea } from './unions.tsx';

const areas = [
  { key: 'unions', label: '工会', Area: UnionsArea },
  { key: 'bodies', label: '中心、站、点', Area: BodiesArea },
  { key: 'staff', label: '人员与岗位', Area: StaffArea },
  { key: 'handlers', label: '承办人', Area: HandlersArea },
  { key: 'parameters', label: '内部时限', Area: ParametersArea },
  { key: 'words', label: '文书代字', Area: WordsArea },
  { key: 'templates', label: '文书模板', Area: TemplatesArea },
  { key: 'law-data', label: '法律数据', Area: LawDataArea },
  { key: 'deliveries', label: '消息发送', Area: DeliveriesArea },
] as const;

export function AdminPage(): ReactNode {
  const { area = 'unions' } = useParams();
  const { posts } = useSession();
  const navigate = useNavigate();
  const isAdministrator = posts.some((post) => post.role === 'administrator');
  const shown = areas.find(({ key }) => key === area);
  return (
    <>
      <Title>系统管理</Title>
      {isAdministrator ? (
        <>
          <Tabs
            activeKey={area}
            onChange={(key) => navigate(`/administration/${key}`)}
            items={areas.map(({ key, label }) => ({ key, label }))}
          />
          {shown ? <shown.Area /> : <Nothing>没有这一栏，请从上面选择。</Nothing>}
        </>
      ) : (
        <Nothing>系统管理由系统管理员办理，您现在没有这个岗位。</Nothing>
      )}
    </>
  );
}
