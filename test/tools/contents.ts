/**
 * Adds one line to a table of contents.
 * @param source of the file; `export const <list> … = [ … ];`
 * @param path of the new module, as the file imports it
 * @param name that the module exports
 * @returns the source with the import and the entry, which may need formatting; throws where there is no such list
 */
export function withEntry(source: string, list: string, path: string, name: string): string {
  const declared = source.indexOf(`export const ${list}`);
  const end = source.indexOf('];', declared);
  const imports = source.indexOf('import ');
  if (declared < 0 || end < 0 || imports < 0) throw new Error(`There is no list of ${list} to add to.`);
  // A list over several lines ends with a comma already; a second one would leave a hole in it.
  const listed = source.slice(imports, end).trimEnd().replace(/,$/, '');
  return `${source.slice(0, imports)}import { ${name} } from '${path}';\n${listed}, ${name}${source.slice(end)}`;
}
