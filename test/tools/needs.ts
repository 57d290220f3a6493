import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../browser/chromium.ts';
import { findFirefox } from '../browser/firefox.ts';
import { canMakeScreen, screenPackages } from '../browser/screen.ts';
import { ckeditor4Folder, hasCkeditor4 } from '../editors/ckeditor4.ts';
import { say } from './count.ts';

export const isDebianAsRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Runs apt-get without questions. Resolves with what it said when it failed, and with nothing when all went well. */
const apt = (...args: string[]): string | undefined => {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  });
  if (status === 0) return undefined;
  return error?.message ?? (stdout + stderr).trim().split('\n').slice(-20).join('\n');
};

const install = (...packages: string[]): string | undefined => {
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  // A list of packages that could not be refreshed may still do; the installation decides.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
};

/** Installs a Chromium where that needs no question (Debian, as root). Returns what is missing, or nothing. */
export const missingChromium = (): string | undefined => {
  if (findChromium()) return undefined;
  if (!isDebianAsRoot()) {
    return 'The browser tests need Chromium: install Chromium, Chrome or Edge, or set CHROMIUM to the path of its program.';
  }
  const problem = install('chromium', 'fonts-noto-core');
  if (problem) return `Chromium could not be installed. apt-get said:\n${problem}`;
  return findChromium() ? undefined : 'Chromium was installed, but its program was not found.';
};

/**
 * Installs a Firefox where that needs no question. Elsewhere the journey in Firefox is left out where there is none:
 * the sentence says so. Only a failed installation is a problem.
 */
export const missingFirefox = (): { readonly note?: string; readonly problem?: string } => {
  if (findFirefox()) return {};
  if (!isDebianAsRoot()) return { note: 'No Firefox is installed: the journey in Firefox is left out.' };
  const problem = install('firefox-esr');
  if (problem) return { problem: `Firefox could not be installed. apt-get said:\n${problem}` };
  return findFirefox() ? {} : { problem: 'Firefox was installed, but its program was not found.' };
};

/**
 * Installs what makes a screen for a real window where that needs no question. Elsewhere the journey through the
 * browser's own prompt is left out: the sentence says so, and what it needs.
 */
export const missingScreen = (): { readonly note?: string; readonly problem?: string } => {
  if (canMakeScreen()) return {};
  if (!isDebianAsRoot()) {
    return {
      note: `The journey in a real window is left out: it needs Linux with the programs of ${screenPackages.join(', ')}.`,
    };
  }
  const problem = install(...screenPackages);
  if (problem) return { problem: `A screen for a real window could not be installed. apt-get said:\n${problem}` };
  return canMakeScreen() ? {} : { problem: 'A screen was installed, but its programs were not found.' };
};

/**
 * Installs Debian's CKEditor 4, which no registry has any more, where that needs no question. Elsewhere its tests are
 * left out: the sentence says so. Only a failed installation is a problem.
 */
export const missingCkeditor4 = (): { readonly note?: string; readonly problem?: string } => {
  if (hasCkeditor4()) return {};
  if (!isDebianAsRoot())
    return {
      note: `No CKEditor 4 lies in ${ckeditor4Folder}: writing into it is not tried. Debian's package is ckeditor.`,
    };
  const problem = install('ckeditor');
  return problem ? { problem: `CKEditor 4 could not be installed. apt-get said:\n${problem}` } : {};
};
