declare module 'write-good' {
  /** What it finds in an English text. */
  export default function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[];
}
