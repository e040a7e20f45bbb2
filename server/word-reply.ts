/** A paper on its way out as a Word file. */
import type { FastifyReply } from 'fastify';

/** Downloads under its Chinese name; it is never shown in place. */
export function sendWord(reply: FastifyReply, name: string, content: Buffer): FastifyReply {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return reply
    .header('content-disposition', `attachment; filename="document.docx"; filename*=UTF-8''${encoded}`)
    .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    .send(content);
}
