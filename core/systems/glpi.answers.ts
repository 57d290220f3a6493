/** What GLPI's REST API answers, as far as it is looked at. Source: apirest.md. Numbers come as texts in some versions. */
import * as z from 'zod/mini';

const number = z.pipe(z.union([z.number(), z.string().check(z.regex(/^\d+$/))]), z.transform(Number));

export const session = z.object({ session_token: z.string() });
export const fullSession = z.object({
  session: z.object({
    glpiname: z._default(z.string(), ''),
    glpifirstname: z.nullish(z.string()),
    glpirealname: z.nullish(z.string()),
  }),
});
export const entities = z.object({ myentities: z.array(z.object({ id: number, name: z.string() })) });
export const categories = z.array(z.object({ id: number, name: z.string(), completename: z.nullish(z.string()) }));
export const added = z.object({ id: number });
export const ticket = z.object({ status: number, date_mod: z.nullish(z.string()) });

const document = z.object({ filename: z.string() });
/** PHP writes a list whose numbers have gaps as an object. */
export const withDocuments = z.object({
  _documents: z._default(z.union([z.array(document), z.record(z.string(), document)]), []),
});
export const listed = (documents: z.infer<typeof withDocuments>['_documents']) => Object.values(documents);

/** Without a hit there is no list. */
export const found = z.object({ data: z._default(z.array(z.object({ 2: number, 21: z.string() })), []) });
export const followUps = z.array(
  z.object({
    id: number,
    users_id: z.union([z.string(), z.number()]),
    date: z.string(),
    content: z.string(),
    is_private: z._default(z.union([number, z.boolean()]), 0),
  }),
);
/** `["ERROR_GLPI_ADD", "…"]` */
export const error = z.tuple([z.string().check(z.regex(/^ERROR/)), z.string()], z.unknown());
