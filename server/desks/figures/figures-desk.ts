/** The desk of figures: numbers by union and period, and the list which each of them sums. */
import { FigureList, FigureListQuery, FigureQuery, FiguresOut } from '@gongyuan/wire/figures.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { listFigure, readFigures } from './read.ts';

const config = { access: 'staff', isForStatistics: true } as const;
const tags = ['统计'];

export function figuresDesk(app: App, services: Services): void {
  app.get(
    '/api/figures',
    {
      config,
      schema: { tags, summary: '按工会和期间统计', querystring: FigureQuery, response: { 200: FiguresOut } },
    },
    async (request) => readFigures(services, getActor(request), request.query),
  );
  app.get(
    '/api/figures/list',
    {
      config: { access: 'staff' },
      schema: { tags, summary: '一个指标所列的事项', querystring: FigureListQuery, response: { 200: FigureList } },
    },
    async (request) => listFigure(services.db, getActor(request), request.query),
  );
}
