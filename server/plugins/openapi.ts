/** The API's own description: OpenAPI 3.1 at /api/openapi.json, readable at /api/docs. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { App } from '../services.ts';

export async function installOpenApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '工援 API',
        version: '0.1.0',
        description:
          '日期为 YYYY-MM-DD（北京时间），金额为整数分。出错时返回 RFC 9457 problem+json，带中文说明和出错栏目。',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'gongyuan_session' } } },
      security: [{ session: [] }],
    },
    transform: withAccess,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs' });
  app.get('/api/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, async () => app.swagger());
}

type Transform = typeof jsonSchemaTransform;

/** Who may call a route is part of its description. */
function withAccess(input: Parameters<Transform>[0]): ReturnType<Transform> {
  const { schema, url } = jsonSchemaTransform(input);
  const access = input.route.config?.access;
  const described = { ...schema, 'x-access': access, ...(access === 'public' ? { security: [] } : {}) };
  return { schema: described, url };
}
