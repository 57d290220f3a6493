/** What the build left in dist/: which files a page loads at once, and how many bytes travel. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { root } from './sources.ts';

const at = (path: string): string => join(root, 'dist', path);

/** A built file's text; says what to do where there is none. */
export const built = (path: string): string => {
  if (!existsSync(at(path))) throw new Error(`dist/${path} is missing: run \`npm run build\` first.`);
  return readFileSync(at(path), 'utf8');
};

/** Size after gzip at its best, in bytes: what a server or a store sends. */
export const gzipped = (paths: readonly string[]): number =>
  paths.reduce((total, path) => total + gzipSync(built(path), { level: 9 }).length, 0);

const staticImports = (path: string): string[] =>
  ts
    .createSourceFile(path, built(path), ts.ScriptTarget.Latest)
    .statements.flatMap((statement) => {
      const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      const from = isImport ? statement.moduleSpecifier : undefined;
      return from && ts.isStringLiteral(from) ? [from.text] : [];
    })
    .map((name) => (name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(path), name)));

/**
 * Scripts and style sheets that a page loads before it can show anything: those its HTML names, and everything they
 * import without waiting. What is loaded later by `import()` is not counted.
 */
export const loadedAtOnce = (page: string): string[] => {
  const html = built(page);
  const named = [
    ...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g),
    ...html.matchAll(/<link\b(?=[^>]*\brel="(?:stylesheet|modulepreload)")[^>]*\bhref="([^"]+)"/g),
  ].map(([, address = '']) => {
    const [folder = ''] = page.split('/');
    return address.startsWith('/') ? posix.join(folder, address) : posix.join(posix.dirname(page), address);
  });
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (path.endsWith('.js')) staticImports(path).forEach(visit);
  };
  named.forEach(visit);
  return [...found];
};
