import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../core/layout.ts';
import { labelled } from '../../../core/reading/lexicon/labels.ts';
import { rules } from '../../../core/rules/index.ts';
import { languages, ticketTypes } from '../../../core/ticket.ts';
import { fieldWords, placeName } from '../../../web/ui/ticket.words.ts';
import { typeWords } from '../../../web/ui/type.words.ts';

describe('one word for one thing', () => {
  it('calls the system the same in the rule, the field and the heading, and reads it back as the system', () => {
    const rule = rules.find(({ id }) => id === 'workload-missing');
    for (const language of languages) {
      expect(rule?.words[language].name).toBe('System');
      expect(fieldWords[language].workload).toBe('System');
      expect(sectionOf('workload').label[language]).toBe('System');
    }
    expect(labelled('System')).toEqual(['workload']);
    expect(labelled('Workload')).toEqual(['workload']);
  });

  it('gives no two fields and no two types of a language the same name', () => {
    for (const language of languages) {
      const names = Object.values(fieldWords[language]);
      expect(names.every((name) => name.length > 0)).toBe(true);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(ticketTypes.map((type) => typeWords[language][type].name)).size).toBe(ticketTypes.length);
    }
  });

  it('names the parts of a form, and shows a part of a later version by its id', () => {
    expect(placeName('attachments', 'de')).toBe('Anhänge');
    expect(placeName('neededBy', 'en')).toBe('Needed by');
    expect(placeName('colour', 'de')).toBe('colour');
  });
});
