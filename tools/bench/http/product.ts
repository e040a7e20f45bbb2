/** The web part of the product in a process of its own, as `npm start` runs it but without jobs, on a database that is there. */
import { createPool } from '@gongyuan/database/connect.ts';
import { buildApp } from '../../../server/app.ts';
import { tellParent } from './child.ts';

const [url = '', connections = '20', dataDir = ''] = process.argv.slice(2);
const pool = createPool(url, { max: Number(connections) });
const app = await buildApp({ pool, dataDir, demo: true });
await app.ready();
tellParent(app.server, () => undefined);
