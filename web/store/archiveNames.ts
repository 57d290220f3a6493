/** Names that an archive is known by. */
export const archiveFormat = 'ticketklar-archive';

/** Where the bytes of a file lie in the archive; the name is only there to be read by people. */
export const filePath = (id: string, name: string): string =>
  `files/${id}/${
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}. _-]+/gu, '_')
      .replace(/^\.+|[. ]+$/g, '')
      .slice(-100) || 'file'
  }`;
