/** What the portal needs of other desks, handed to it by whoever opens them all: one desk knows no other. */
import type { FastifyRequest } from 'fastify';
import type { FileStore, StoredContent } from '../../outward/file-store.ts';

export interface Upload extends StoredContent {
  readonly name: string;
}

export interface UploadLimits {
  /** Of each file. @unit bytes */
  readonly bytes: number;
  readonly files: number;
}

export interface Offices {
  /** An issued paper as a whole page of HTML, made from a closed list of tags. */
  readonly preview: (title: string, paper: Buffer) => Promise<string>;
  readonly readUploads: (
    into: { readonly files: Pick<FileStore, 'put'> },
    request: Pick<FastifyRequest, 'isMultipart' | 'files'>,
    limits?: UploadLimits,
  ) => Promise<readonly Upload[]>;
}
