/**
 * What has to be true before any TypeScript of ours can run: a recent Node and the npm packages of the lock file.
 * Plain JavaScript without imports from npm, because it runs before they are there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Ticketklar needs Node 20.19 or newer; this is Node ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

const packagesIn = (file) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;

/** Compares with npm's own record of what it installed: file times say nothing after a `git checkout`. */
const installed = () => {
  try {
    const present = packagesIn('node_modules/.package-lock.json');
    return Object.entries(packagesIn('package-lock.json')).every(
      ([path, wanted]) =>
        path === '' ||
        (present[path] ? present[path].version === wanted.version : wanted.optional || wanted.devOptional),
    );
  } catch {
    return false;
  }
};

if (!installed()) {
  console.log('Installing the npm packages of package-lock.json …');
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (status !== 0) {
    console.error('The npm packages could not be installed; npm says why above.');
    process.exit(1);
  }
}

process.chdir(root);
/** From here on `import()` takes TypeScript. */
(await import('tsx/esm/api')).register();
