/** A case as its own tests walk it: opened by a grant, acted on by name, its papers read back from the .docx. */
import { expect } from 'vitest';
import type { Reply, TestApp } from './app.ts';
import type { Office } from './office.ts';
import { wordsOf } from './papers.ts';

export interface Done {
  readonly id: string;
  readonly state: string;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly number: string | null }[];
  readonly opened: readonly { readonly id: string; readonly procedure: string }[];
}

export class CaseWalk {
  readonly app: TestApp;
  readonly office: Office;
  readonly id: string;

  constructor(app: TestApp, office: Office, id: string) {
    this.app = app;
    this.office = office;
    this.id = id;
  }

  static async open(app: TestApp, office: Office): Promise<CaseWalk> {
    return new CaseWalk(app, office, await office.open('aid_case'));
  }

  another(id: string): CaseWalk {
    return new CaseWalk(this.app, this.office, id);
  }

  async read(username = 'kunshan-director'): Promise<Reply['body']> {
    return (await (await this.app.as(username)).get(`/api/matters/${this.id}`)).body;
  }

  async try(username: string, act: string, input: object = {}): Promise<Reply> {
    return this.office.act(this.id, act, await this.app.as(username), { input });
  }

  async did(username: string, act: string, input: object = {}): Promise<Done> {
    const reply = await this.try(username, act, input);
    expect(reply, `${act}: ${JSON.stringify(reply.body)}`).toMatchObject({ status: 200 });
    return reply.body;
  }

  /** The words of the paper with this title. */
  async words(done: Done, title: string, username = 'kunshan-director'): Promise<string> {
    const paper = done.documents.find((document) => document.title === title) ?? expect.fail(`没有出具${title}`);
    return wordsOf(this.app, await this.app.as(username), paper.id);
  }

  async register(username: string): Promise<string> {
    const { id } = await this.app.db
      .selectFrom('aidHandler')
      .innerJoin('staff', 'staff.id', 'aidHandler.staffId')
      .select('aidHandler.id')
      .where('staff.username', '=', username)
      .executeTakeFirstOrThrow();
    return id;
  }

  async nameOf(username: string): Promise<string> {
    const { name } = await this.app.db
      .selectFrom('staff')
      .select('name')
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    return name;
  }

  /** Assigned to Kunshan's lawyer, accepted and signed. */
  async begun(lawyer = 'kunshan-lawyer'): Promise<this> {
    await this.did('kunshan-director', 'assign', { handlerRegisterId: await this.register(lawyer) });
    await this.did(lawyer, 'accept');
    await this.did(lawyer, 'sign_agreement', { signedOn: this.today(), power: 'general' });
    return this;
  }

  /** Logged and concluded by an award. */
  async concluded(lawyer = 'kunshan-lawyer', outcome = 'award'): Promise<Done> {
    await this.did(lawyer, 'log', { kind: 'meeting', heldOn: this.today(), content: '会见受援人。', minutes: 90 });
    return this.did(lawyer, 'conclude', {
      outcome,
      concludedOn: this.today(),
      summary: '裁决支持大部分请求',
      results: [{ partyId: null, claimedFen: 2_200_000, awardedFen: 2_000_000, receivedFen: null }],
    });
  }

  today(): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(this.app.clock.now);
  }
}
