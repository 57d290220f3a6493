/**
 * A screen of its own for tests that need a real window: what belongs to the browser itself (its toolbar, its prompts)
 * cannot be pressed from within a page. Xvfb draws the screen, openbox gives windows the focus, xdotool presses keys.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';

/** The Debian packages that the programs come from. */
export const screenPackages: readonly string[] = ['xvfb', 'xdotool', 'openbox'];
const programs = ['Xvfb', 'xdotool', 'openbox'];

const inPath = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** True where a screen can be made. */
export const canMakeScreen = (): boolean => process.platform === 'linux' && programs.every(inPath);

export interface Screen {
  /** What `$DISPLAY` is on it. */
  readonly display: string;
  /** Presses keys one after the other, as `ctrl+l` or `Return`, in whatever has the focus. */
  press(...keys: string[]): void;
  /** How light one pixel is, 0 to 255: a prompt of the browser darkens the window behind it. */
  light(x: number, y: number): Promise<number>;
  close(): Promise<void>;
}

/** The number that Xvfb has chosen, so that several screens stand side by side. */
const numberFrom = (server: ChildProcess): Promise<string> =>
  new Promise((done, failed) => {
    let told = '';
    server.on('error', failed);
    server.on('exit', () => failed(new Error('Xvfb ended before it had a screen.')));
    (server.stdio[3] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      told += chunk;
      if (told.endsWith('\n')) done(told.trim());
    });
  });

const ended = (program: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (program.exitCode !== null || program.signalCode !== null) done();
    program.on('exit', () => done());
    program.kill();
  });

/** A pixel in an X window dump of 32 bits a pixel; its numbers are big-endian, 4 bytes each. Format: X11/XWDFile.h. */
function lightIn(dump: Buffer, x: number, y: number): number {
  const [headerSize, bytesPerLine, colours] = [0, 48, 76].map((at) => dump.readUInt32BE(at)) as [
    number,
    number,
    number,
  ];
  const at = headerSize + colours * 12 + y * bytesPerLine + x * 4;
  return Math.max(...dump.subarray(at, at + 3));
}

/** @returns a screen of 1280 × 800 pixels with a window manager on it */
export async function startScreen(): Promise<Screen> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketklar-screen-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = `:${await numberFrom(server)}`;
  const env = { ...process.env, DISPLAY: display };
  const windows = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    display,
    press(...keys) {
      const { status, stderr } = spawnSync('xdotool', ['key', '--clearmodifiers', '--delay', '60', ...keys], {
        env,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`xdotool could not press ${keys.join(' ')}: ${stderr}`);
    },
    light: async (x, y) => lightIn(await readFile(join(folder, 'Xvfb_screen0')), x, y),
    async close() {
      await ended(windows);
      await ended(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
