/** What leaves the house as words: a text to a phone, a mail to an address, and why one did not leave. */

export interface Taken {
  /** By which the provider knows it; null where it gives none. */
  readonly providerId: string | null;
}

export interface Text {
  /** A mobile number. */
  readonly to: string;
  readonly text: string;
  /** The same key again is the same message: it reaches the phone once. At most 100 characters. */
  readonly idempotencyKey: string;
}

export interface SmsSender {
  /** Set where texts reach real phones: people of the demonstration have made-up numbers, which may be somebody's. */
  readonly leavesHouse?: true;
  /** Resolves when the provider has taken the message; throws a SendFailure otherwise. */
  send(text: Text): Promise<Taken>;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Becomes the Message-ID: a mail server or reader that sees it twice keeps one. */
  readonly idempotencyKey: string;
}

export interface MailSender {
  /** Resolves when the server has taken the mail; throws a SendFailure otherwise. */
  send(mail: Mail): Promise<Taken>;
}

/** Why it did not leave: for good, or only for now. The sentence is shown to people and holds no number. */
export class SendFailure extends Error {
  /** Trying again would not help: the number is wrong, the account refused, nothing is set up. */
  readonly isPermanent: boolean;

  constructor(sentence: string, isPermanent: boolean, cause?: unknown) {
    super(sentence, cause === undefined ? {} : { cause });
    this.isPermanent = isPermanent;
  }
}
