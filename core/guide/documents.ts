/** The guides that come with the product, as they are written. */
import base from './base.json' with { type: 'json' };
import erpSupport from './erp-support.json' with { type: 'json' };
import { guideSchema, type GuideDocument } from './schema.ts';
import softwareBug from './software-bug.json' with { type: 'json' };

/** By id, `base` first. */
export const builtInDocuments: ReadonlyMap<string, GuideDocument> = new Map(
  [base, erpSupport, softwareBug].map((json) => {
    const document = guideSchema.parse(json);
    return [document.id, document];
  }),
);
