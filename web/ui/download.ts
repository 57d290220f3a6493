/** Gives a text to the person as a file. Works without storage, without network and in every browser we serve. */
export const download = (text: string, name: string, kind = 'application/json'): void =>
  downloadBlob(new Blob([text], { type: kind }), name);

/** The same for bytes, however many. */
export function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken the bytes when the click returns to it; a minute is generous for slow dialogs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name from a title: letters, digits and hyphens, at most 60 characters. */
export const fileName = (title: string, ending: string): string =>
  `${
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'ticketklar'
  }.${ending}`;
