import { existsSync } from 'node:fs';
import { findChromium } from '../browser/chromium.ts';
import { run, say } from './count.ts';

export const isDebianAsRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs a Chromium where that needs no question (Debian, as root). Resolves with what is missing, or nothing. */
export const availableChromium = async (): Promise<string | undefined> => {
  if (findChromium()) return undefined;
  if (!isDebianAsRoot()) {
    return 'The browser tests need Chromium: install Chromium, Chrome or Edge, or set CHROMIUM to the path of its program.';
  }
  say('Installing Chromium …');
  const apt = (...args: string[]): Promise<number> =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
  await apt('update');
  const code = await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  return code === 0 && findChromium() ? undefined : 'Chromium could not be installed; apt-get says why above.';
};
