// The browser the tests drive and the font in which they read Chinese, from the distribution's packages.
import fs from 'node:fs';

import { StartError } from './report.mjs';
import { run, tail } from './run.mjs';

const NEEDED = {
  chromium: '/usr/bin/chromium',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

export async function ensureBrowser() {
  const absent = Object.keys(NEEDED).filter((name) => !fs.existsSync(NEEDED[name]));
  if (absent.length === 0) return '浏览器与字体已就绪';
  const command = `apt-get install -y --no-install-recommends ${absent.join(' ')}`;
  if (process.getuid?.() !== 0) throw new StartError(`缺少 ${absent.join('、')}；请先以 root 执行：${command}`);

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An outdated list is no reason to give up: what it lists may still be there.
  await run('apt-get', ['update'], { env });
  const { code, output } = await run('apt-get', command.split(' ').slice(1), { env });
  if (code !== 0) throw new StartError(`无法安装 ${absent.join('、')}：\n${tail(output)}`);
  return `已安装 ${absent.join('、')}`;
}
