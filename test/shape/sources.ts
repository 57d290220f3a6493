/** The repository as the shape test sees it: its files, and who imports whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What git does not keep is made by tools. */
const made = readFileSync(join(root, '.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));
const notOurs = new Set(['.git', ...made]);

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (notOurs.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });

/** What lies at the top of the repository. */
export const topLevel = (): string[] =>
  readdirSync(root).filter((name) => !notOurs.has(name) && !name.endsWith('.log'));

/** Every file of ours, as a path from the root with `/`. */
export const files: readonly string[] = walk('');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const scriptOf = (path: string): string => {
  const text = read(path);
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n');
};

/** One import: from a file of ours to a file of ours, or to a package (then `to` is its specifier). */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly ours: boolean;
  /** Only types are taken: nothing of it is there at run time. */
  readonly typeOnly: boolean;
}

const importsOf = (from: string): Import[] => {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const name = specifier.text.replace(/\?.*$/, '');
    const ours = name.startsWith('.');
    const to = ours ? posix.normalize(posix.join(dirname(from), name)) : name;
    found.push({ from, to, ours, typeOnly });
  };
  const onlyTypes = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean =>
    elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const typeOnly =
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (!clause?.name && named !== undefined && ts.isNamedImports(named) && onlyTypes(named.elements));
      add(node.moduleSpecifier, typeOnly);
    } else if (ts.isExportDeclaration(node)) {
      const named = node.exportClause;
      add(
        node.moduleSpecifier,
        node.isTypeOnly || (named && ts.isNamedExports(named) ? onlyTypes(named.elements) : false),
      );
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, scriptOf(from), ts.ScriptTarget.Latest));
  return found;
};

export const isCode = (path: string): boolean => /\.(ts|svelte|mjs|js)$/.test(path);

/** Every import in core, web and extension. */
export const imports: readonly Import[] = files
  .filter((path) => isCode(path) && /^(core|web|extension)\//.test(path))
  .flatMap(importsOf);

/** The imports that an arrow forbids, as readable lines: `a.ts → b.ts`. */
export const arrows = (from: (path: string) => boolean, mayImport: (to: string, found: Import) => boolean): string[] =>
  imports
    .filter((found) => from(found.from) && !mayImport(found.to, found))
    .map((found) => `${found.from} → ${found.to}`);

/** The cycles among imports that are there at run time, each as the files it goes through. */
export const cycles = (): string[] => {
  const next = new Map<string, string[]>();
  for (const { from, to, ours, typeOnly } of imports) {
    if (ours && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      found.push([...way.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
};
