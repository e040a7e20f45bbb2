/** Who may: the parties of a matter, and whether an actor is one. The server says the same in SQL for inboxes. */
export type PartyId =
  | 'receptionist'
  | 'reviewer'
  | 'director'
  | 'handler'
  | 'superior'
  | 'sender'
  | 'hotline'
  | 'applicant';
/** Those to whom a matter may be waiting or speaking. */
export type Addressee = PartyId | 'nobody';

export const parties: Readonly<Record<Addressee, string>> = {
  receptionist: '窗口受理人',
  reviewer: '审核人',
  director: '负责人',
  handler: '承办人',
  superior: '上级工会',
  sender: '转出工会',
  hotline: '12351 接线员',
  applicant: '申请人',
  nobody: '无',
};

export const roles = {
  receptionist: '窗口受理人',
  reviewer: '审核人',
  director: '负责人',
  handler: '承办人',
  hotline: '12351 接线员',
  administrator: '系统管理员',
  security_administrator: '安全管理员',
  auditor: '审计管理员',
  statistician: '统计员',
} as const;
export type Role = keyof typeof roles;

/** A post in force today, with its union's interval in the organisation tree. */
export interface Post {
  readonly role: Role;
  readonly unionId: string;
  readonly lft: number;
  readonly rgt: number;
}

export interface Actor {
  readonly staffId: string;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Matters which this person took over from a lower union. */
  readonly takenOver: readonly string[];
  /** The person or persons whom a signed-in worker is; empty for staff. */
  readonly personIds: readonly string[];
}

/** What a party's rule needs of a matter. */
export interface Placed {
  readonly id: string;
  readonly unionId: string;
  readonly lft: number;
  readonly handlerId: string | null;
  /** Absent where nobody of that kind is asked about; what is absent is held by nobody. */
  readonly coHandlerIds?: readonly string[];
  readonly originUnionId?: string | null;
  readonly applicantPersonIds?: readonly string[];
}

/** Does the actor hold this party of the matter? Acting needs a post at its union or a recorded take-over. */
export function holds(party: PartyId, matter: Placed, actor: Actor): boolean {
  if (party === 'handler') return isHandler(actor) && handlersOf(matter).includes(actor.staffId);
  if (party === 'superior') return actor.posts.some((post) => isDecider(post) && isAbove(post, matter));
  if (party === 'sender') return actor.posts.some((post) => isOfOffice(post) && isOrigin(post, matter));
  if (party === 'applicant') return actor.personIds.some((id) => matter.applicantPersonIds?.includes(id));
  return actor.posts.some(
    (post) =>
      post.role === party &&
      (post.unionId === matter.unionId || (isAbove(post, matter) && actor.takenOver.includes(matter.id))),
  );
}

const handlersOf = ({ handlerId, coHandlerIds = [] }: Placed) =>
  handlerId ? [handlerId, ...coHandlerIds] : coHandlerIds;

/** Above both sides of a dispute between unions: the superior of one alone could bind only that one. */
export function isAboveBoth(matter: Placed & { readonly sentByLft: number | null }, actor: Actor): boolean {
  const sender = matter.sentByLft ?? matter.lft;
  return actor.posts.some(
    (post) => isDecider(post) && isAbove(post, matter) && post.lft <= sender && sender <= post.rgt,
  );
}

/** Whoever left handles nothing any more, whatever the matter's row still says. */
export function isHandler(actor: Actor): boolean {
  return actor.posts.some((post) => post.role === 'handler');
}

/** Back where it came from, it has no sender any more. */
function isOrigin({ unionId }: Post, matter: Placed): boolean {
  return unionId === matter.originUnionId && unionId !== matter.unionId;
}

/** A post at a union above the matter's own. */
export function isAbove(post: Post, matter: Placed): boolean {
  return post.unionId !== matter.unionId && post.lft <= matter.lft && matter.lft <= post.rgt;
}

/** Who speaks for a union towards another one. */
export function isOfOffice(post: Post): boolean {
  return post.role === 'receptionist' || isDecider(post);
}

/** Urging and taking over are for those who answer for cases, not for reception or the hotline. */
export function isDecider(post: Post): boolean {
  return post.role === 'reviewer' || post.role === 'director';
}

/** Those who work on matters; the hotline and the three administrations read no file. */
export function worksOnMatters(post: Post): boolean {
  return isOfOffice(post) || post.role === 'handler';
}
