/** Fills `{slots}`; a slot without a value stays visible, so that a mistake is seen and not hidden. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
