/** What the portal needs of other desks, handed to it by whoever opens them all: one desk knows no other. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { ContactIn, ContactOut, TriageIn, TriageOut } from '@gongyuan/wire/intake.ts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { FileStore, StoredContent } from '../../outward/file-store.ts';
import type { Db, Services, Trx } from '../../services.ts';

export interface Upload extends StoredContent {
  readonly name: string;
}

export interface UploadLimits {
  /** Of each file. @unit bytes */
  readonly bytes: number;
  readonly files: number;
}

export interface Offices {
  readonly register: (
    services: Services,
    trx: Trx,
    actor: Actor,
    told: z.output<typeof ContactIn>,
    vouchedFor?: readonly string[],
  ) => Promise<z.output<typeof ContactOut>>;
  readonly findOut: (
    services: Services,
    db: Db,
    actor: Actor,
    told: z.output<typeof TriageIn>,
  ) => Promise<z.output<typeof TriageOut>>;
  /** An issued paper as a whole page of HTML, made from a closed list of tags. */
  readonly preview: (title: string, paper: Buffer) => Promise<string>;
  readonly readUploads: (
    into: { readonly files: Pick<FileStore, 'put'> },
    request: Pick<FastifyRequest, 'isMultipart' | 'files'>,
    limits?: UploadLimits,
  ) => Promise<readonly Upload[]>;
}
