/** Why a backup or a restore did not happen. Programs read the number, people the sentence; both are documented. */
import { StartError } from '@gongyuan/database/start-error.ts';

export const exitCodes = {
  /** The passphrase or the key file is not the one it was made with, or none was given. */
  secret: 3,
  /** Cut short, altered, or no backup at all. */
  damaged: 4,
  /** Another installation's, or a newer release's. */
  foreign: 5,
  /** The place to restore into holds something already. */
  occupied: 6,
  /** The platform is running on the place to restore into. */
  running: 7,
  /** The copy is written, but contents it should hold are missing where it was taken. */
  incomplete: 8,
} as const;

export class BackupRefusal extends StartError {
  readonly exitCode: number;

  constructor(reason: keyof typeof exitCodes, sentence: string) {
    super(sentence);
    this.exitCode = exitCodes[reason];
  }
}

export const damaged = (): BackupRefusal =>
  new BackupRefusal('damaged', '备份文件不完整或被改动过，没有恢复任何内容；请换一份备份。');
