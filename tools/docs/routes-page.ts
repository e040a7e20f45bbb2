/** Every described route with who may call it, as a page. */
import { section, table } from './markdown.ts';

const accesses: Readonly<Record<string, string>> = {
  public: '任何人',
  staff: '已登录的工作人员',
  files: '可查阅档案的岗位（接线员、管理员除外）',
  administrator: '管理员',
};
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly 'x-access'?: string;
}

interface Described {
  readonly paths?: Readonly<Record<string, unknown>>;
}

export function routesPage({ paths = {} }: Described): string {
  const rows = Object.entries(paths).flatMap(([url, item]) =>
    methods.flatMap((method) => {
      const operation = (item as Partial<Record<string, Operation>>)[method]; // OpenAPI names operations by method
      return operation ? [{ tag: operation.tags?.[0] ?? '其他', cells: rowOf(method, url, operation) }] : [];
    }),
  );
  const tags = [...new Set(rows.map((row) => row.tag))];
  const sections = tags.map((tag) =>
    section(
      tag,
      table(
        ['接口', '用途', '谁能调用'],
        rows.filter((row) => row.tag === tag).map((row) => row.cells),
      ),
    ),
  );
  const head =
    '# 接口与访问权限\n\n谁能调用只是第一道门；看得到哪些事项、办得了哪些步骤，再由岗位所在的工会决定。不在可见范围内的一律答“没有找到”。';
  return `${[head, ...sections].join('\n\n')}\n`;
}

function rowOf(method: string, url: string, operation: Operation): readonly string[] {
  return [`\`${method.toUpperCase()} ${url}\``, operation.summary ?? '', accesses[operation['x-access'] ?? ''] ?? ''];
}
