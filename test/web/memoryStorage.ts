/** `sessionStorage` and `localStorage` as a browser has them, where there is no browser. */
export function memoryStorage(): Storage {
  const methods: Record<string, unknown> = {
    getItem: (key: string) => (Object.hasOwn(kept, key) ? kept[key] : null),
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  };
  const kept: Record<string, string> = {};
  return new Proxy(kept, {
    get: (_, key) => methods[String(key)] ?? kept[String(key)],
  }) as unknown as Storage;
}
