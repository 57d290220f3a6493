/** What a skeleton leaves behind where nobody filled it in. */
import { isBlankAt, isWordAt } from './tokens.ts';

/** What stands for „still empty“ without brackets is short. */
const longestPlaceholder = 40;

function hasWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isWordAt(text, i)) return true;
  return false;
}

/** A blank or one of `*_|>`: what stands around the words of a line. */
const isEdge = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 42 || code === 95 || code === 124 || code === 62 || isBlankAt(text, at);
};

/** Says something only when it is filled: „…“, `[Name]`, `<date>`, `___`, `TODO`, `?`. */
export function isPlaceholder(content: string): boolean {
  let start = 0;
  let end = content.length;
  while (start < end && isEdge(content, start)) start++;
  while (end > start && isEdge(content, end - 1) && content.charCodeAt(end - 1) !== 62) end--;
  const text = content.slice(start, end);
  if (text === '') return true;
  if (!hasWord(text)) return true;
  if (text.length > longestPlaceholder && !/^[[<{_]/.test(text)) return false;
  if (/^(?:\[(?![ x]\])[^\][]*\]|<[^<>]*>|\{[^{}]*\}|_\([^()]*\)_|<!--[^>]*-->)[.:]?$/i.test(text))
    return !/^\[[^\]]*\]\(/.test(text);
  return /^(?:to ?do|tbd|tbc|n\/?a|n\. ?a\.|xxx+|k\. ?a\.|(?:noch )?offen|unbekannt|unknown|wei(?:ß|ss) (?:ich )?nicht|keine ahnung|(?:i )?(?:don'?t|do not) know|no idea|(?:bitte )?(?:hier )?(?:ausfüllen|ergänzen|eintragen|beschreiben)|(?:please )?(?:fill in|describe|enter)(?: here)?|nicht bekannt|not known|(?:nicht bekannt|not known), (?:weil|because)\s*(?:\.{2,}|…)?)[.…]*$/i.test(
    text,
  );
}
