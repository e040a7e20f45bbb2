/** One process of the campaign: `attacker.ts ADDRESS SEED REQUESTS`; says what came back as one line of JSON. */
import { fuzz, sentences } from './fuzz.ts';
import { Known } from './known.ts';
import { socketTo } from './socket.ts';
import { endpointsOf, portal } from './surface.ts';
import { lookAround, visitorsOf } from './visitors.ts';

const [address = '', seed = '1', requests = '1'] = process.argv.slice(2);
const send = socketTo(address);
const personas = await visitorsOf(send);
const known = new Known();
await lookAround(send, personas, known);
const document = await send({ method: 'GET', url: '/api/openapi.json', headers: {} });
const tally = await fuzz({
  seed: Number(seed),
  requests: Number(requests),
  endpoints: [...endpointsOf(JSON.parse(document.body)), ...portal],
  personas,
  known,
  send,
  atOnce: 8,
});
console.log(JSON.stringify({ ...tally, personas: personas.length, findings: sentences(tally) }));
process.exit(0);
