/** The memory of a browser while something happens: of all its processes, found by the profile that it was started with. */
import { readdir, readFile } from 'node:fs/promises';

interface Process {
  readonly id: number;
  readonly parent: number;
}

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

async function processes(): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parentOf = async (id: string) => Number(/^PPid:\s+(\d+)/m.exec(await read(`/proc/${id}/status`))?.[1] ?? 0);
  return Promise.all(ids.map(async (id) => ({ id: Number(id), parent: await parentOf(id) })));
}

/** Memory (not of files) in KiB. A page that several processes share counts once: each is given its part of it. */
async function kibOf(id: number): Promise<number> {
  const rollup = await read(`/proc/${id}/smaps_rollup`);
  return [...rollup.matchAll(/^(?:Pss_Anon|Pss_Shmem|SwapPss):\s+(\d+)/gm)].reduce(
    (sum, [, kib]) => sum + Number(kib),
    0,
  );
}

/**
 * What the browser and everything that it has started (pages, network, storage) hold together, in MiB. It is looked for
 * among the processes, whatever a driver of browsers tells of it.
 * @throws Error where no process was started with that profile: then nothing was measured
 */
export async function held(profile: string): Promise<number> {
  const all = await processes();
  const lines = await Promise.all(all.map(({ id }) => read(`/proc/${id}/cmdline`)));
  const own = new Set(all.flatMap(({ id }, i) => (lines[i]?.includes(`--user-data-dir=${profile}`) ? [id] : [])));
  for (let known = 0; known < own.size;) {
    known = own.size;
    for (const { id, parent } of all) if (own.has(parent)) own.add(id);
  }
  const sum = (await Promise.all([...own].map(kibOf))).reduce((whole, kib) => whole + kib, 0);
  if (sum === 0) throw new Error('no browser with this profile');
  return sum / 1_024;
}

/** What the browser holds once it gives nothing more back, in MiB. */
async function settled(profile: string): Promise<number> {
  let last = Infinity;
  for (;;) {
    const now = await held(profile);
    if (last - now < 1) return now;
    last = now;
    await new Promise((done) => setTimeout(done, 1_000));
  }
}

/** @returns how long it took, and by how much the memory rose at its highest */
export async function watched(profile: string, act: () => Promise<unknown>): Promise<{ time: number; rose: number }> {
  const before = await settled(profile);
  let most = before;
  let watching = true;
  const watch = async (): Promise<void> => {
    while (watching) {
      most = Math.max(most, await held(profile));
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const timed = async (): Promise<number> => {
    const begin = performance.now();
    try {
      await act();
      return performance.now() - begin;
    } finally {
      watching = false;
    }
  };
  const [time] = await Promise.all([timed(), watch()]);
  return { time, rose: most - before };
}
