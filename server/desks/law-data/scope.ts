/** Who keeps the law's data: administrators of the province, for a figure or a term holds for every union below. */
import type { FastifyRequest } from 'fastify';
import { problem } from '@gongyuan/kernel/problem.ts';
import { scopeOf } from '../../administrator-scope.ts';
import type { Scope } from '../../administrator-scope.ts';
import { getActor } from '../../plugins/access.ts';

export function provincialScope(request: FastifyRequest): Scope {
  const scope = scopeOf(getActor(request));
  if (!scope.isProvincial) throw problem('not_allowed', { detail: '法律数据全省一致，由省级管理员管理。' });
  return scope;
}
