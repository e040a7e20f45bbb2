/** The law's own data: read with its standing, corrected by one person with a source and another who confirms it. */
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import {
  ClockMovePage,
  ClockMoveQuery,
  DecideLawData,
  HolidayYearsOut,
  LawFigurePage,
  LawFigureQuery,
  LawTermDataPage,
  LawTermDataQuery,
  NewFigureCorrection,
  NewHolidayNotice,
  NewTermCorrection,
  ProposalPage,
  ProposalQuery,
} from '@gongyuan/wire/law-data.ts';
import type { App, Services } from '../../services.ts';
import { decide } from './decide.ts';
import { listHolidayYears } from './holidays.ts';
import { listMoves } from './moves.ts';
import { proposeFigure, proposeNotice, proposeTerm } from './propose.ts';
import { listProposals } from './proposals.ts';
import { provincialScope } from './scope.ts';
import { listFigures, listTermWordings } from './standing.ts';

const tags = ['法律数据'];
const config = { access: 'administrator' } as const;

export function lawDataDesk(app: App, services: Services): void {
  registerStanding(app, services);
  registerDecisions(app, services);
  registerProposing(app, services);
}

function registerStanding(app: App, services: Services): void {
  app.get(
    '/api/law-data/figures',
    {
      config,
      schema: { tags, summary: '数据及核实程度', querystring: LawFigureQuery, response: { 200: LawFigurePage } },
    },
    (request) => (provincialScope(request), listFigures(services, request.query)),
  );
  app.get(
    '/api/law-data/terms',
    {
      config,
      schema: {
        tags,
        summary: '法定期限及核实程度',
        querystring: LawTermDataQuery,
        response: { 200: LawTermDataPage },
      },
    },
    (request) => (provincialScope(request), listTermWordings(services, request.query)),
  );
  app.get(
    '/api/law-data/notices',
    { config, schema: { tags, summary: '各年放假通知', response: { 200: HolidayYearsOut } } },
    (request) => (provincialScope(request), listHolidayYears(services)),
  );
}

function registerDecisions(app: App, services: Services): void {
  app.get(
    '/api/law-data/proposals',
    {
      config,
      schema: { tags, summary: '待确认的和已决定的', querystring: ProposalQuery, response: { 200: ProposalPage } },
    },
    (request) => listProposals(services, provincialScope(request), request.query),
  );
  app.get(
    '/api/law-data/moves',
    {
      config,
      schema: { tags, summary: '移动了哪些期限', querystring: ClockMoveQuery, response: { 200: ClockMovePage } },
    },
    (request) => (provincialScope(request), listMoves(services, request.query)),
  );
  app.post(
    '/api/law-data/proposals/:id/decide',
    {
      config,
      schema: {
        tags,
        summary: '确认或者不予确认；不能由提出的人决定',
        params: IdParams,
        body: DecideLawData,
        response: { 200: Ok },
      },
    },
    async (request) => {
      await decide(services, provincialScope(request), request.params.id, request.body);
      return { ok: true } as const;
    },
  );
}

function registerProposing(app: App, services: Services): void {
  const proposing = <B>(body: B, summary: string) => ({
    config,
    schema: { tags, summary, body, response: { 201: Created } },
  });
  app.post(
    '/api/law-data/notices',
    proposing(NewHolidayNotice, '录入一年的放假通知，待另一人确认'),
    async (request, reply) =>
      reply.status(201).send(await proposeNotice(services, provincialScope(request), request.body)),
  );
  app.post(
    '/api/law-data/figures',
    proposing(NewFigureCorrection, '核实或者更正一项数据，待另一人确认'),
    async (request, reply) =>
      reply.status(201).send(await proposeFigure(services, provincialScope(request), request.body)),
  );
  app.post(
    '/api/law-data/terms',
    proposing(NewTermCorrection, '核实或者更正一项期限，待另一人确认'),
    async (request, reply) =>
      reply.status(201).send(await proposeTerm(services, provincialScope(request), request.body)),
  );
}
