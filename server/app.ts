/** Builds the server: plugins, doors and desks. It listens nowhere; `main.ts` and the tests do. */
import { createDatabase } from '@gongyuan/database/connect.ts';
import { sentence } from '@gongyuan/kernel/sentences.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type pg from 'pg';
import { z } from 'zod';
import { registerDesks } from './desks/index.ts';
import { createFileStore } from './outward/file-store.ts';
import { createMail } from './outward/mail.ts';
import type { MailSettings } from './outward/mail.ts';
import type { SmsSettings } from './outward/sms-gateway.ts';
import { createNotices } from './outward/notices.ts';
import { createSms } from './outward/sms.ts';
import { installAccess } from './plugins/access.ts';
import { installCharacters } from './plugins/characters.ts';
import { installHeaders } from './plugins/headers.ts';
import { installIdempotency } from './plugins/idempotency.ts';
import { installOpenApi } from './plugins/openapi.ts';
import { installOrigin } from './plugins/origin.ts';
import { installPatience, serverPatience } from './plugins/patience.ts';
import { installProblems, tellOnWire, tellUnroutable } from './plugins/problems.ts';
import { installWorkbench } from './plugins/workbench.ts';
import { DEMO_TELEPHONY_SECRET } from './env.ts';
import { loadKeyring } from './keyring.ts';
import type { Suite } from './keyring.ts';
import type { App, Services } from './services.ts';

export interface AppOptions {
  readonly pool: pg.Pool;
  readonly dataDir: string;
  readonly demo: boolean;
  /** Suite of the sealed fields; AES unless the deployer must use SM3/SM4. */
  readonly suite?: Suite;
  /** The built workbench. */
  readonly publicDir?: string;
  /** Today in Asia/Shanghai; a test passes its own. */
  readonly today?: () => PlainDate;
  readonly now?: () => Date;
  readonly logger?: boolean;
  /** Absent: the demonstration shows texts on screen, elsewhere none go out. */
  readonly sms?: SmsSettings | undefined;
  readonly mail?: MailSettings | undefined;
  /** Absent: the demonstration takes its documented one, elsewhere no exchange is connected. */
  readonly telephonySecret?: string | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** For what runs beside the requests: jobs, and the tests that drive them. */
    services: Services;
  }
}

const MEGABYTE = 1024 * 1024;

/** Plain Chinese where a schema brings no sentence of its own. */
z.config({ localeError: sentence });

export async function buildApp(options: AppOptions): Promise<App> {
  const services = servicesOf(options);
  const app: App = fastify({
    bodyLimit: 2 * MEGABYTE,
    logger:
      options.logger === false ? false : { level: 'warn', redact: ['req.headers.cookie', 'req.headers.authorization'] },
    // A proxy's word about addresses is believed only from this machine: on an office network anybody could claim any.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
    ...serverPatience,
    frameworkErrors: tellUnroutable,
    clientErrorHandler: tellOnWire,
  }).withTypeProvider<ZodTypeProvider>();
  app.decorate('services', services);
  app.addHook('onClose', () => services.notices.close());
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  installProblems(app, services);
  installHeaders(app);
  installPatience(app);
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: 50 * MEGABYTE, files: 20, fields: 20 } });
  installOrigin(app);
  installAccess(app, services);
  installCharacters(app);
  installIdempotency(app, services);
  await installOpenApi(app);
  app.get(
    '/healthz',
    { config: { access: 'public' }, schema: { hide: true, response: { 200: z.object({ status: z.literal('ok') }) } } },
    async () => {
      await options.pool.query('select 1');
      return { status: 'ok' as const };
    },
  );
  registerDesks(app, services);
  await installWorkbench(app, options.publicDir);
  return app;
}

function servicesOf(options: AppOptions): Services {
  const now = options.now ?? (() => new Date());
  const ground = {
    db: createDatabase(options.pool),
    now,
    keys: loadKeyring(options.dataDir, options.suite),
    demo: options.demo,
  };
  return {
    ...ground,
    today: options.today ?? (() => shanghaiDay(now())),
    files: createFileStore(options.dataDir),
    sms: createSms(options.sms, ground),
    mail: createMail(options.mail),
    notices: createNotices(options.pool),
    telephonySecret: options.telephonySecret ?? (options.demo ? DEMO_TELEPHONY_SECRET : null),
  };
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The calendar day which an instant has in China, wherever the server stands. */
export function shanghaiDay(instant: Date): PlainDate {
  return shanghai.format(instant);
}
