/** Answers to the web app as a page of the extension: open forms, a draft into one of them, and lost texts. */
import type { Handlers } from '../messages/channel.ts';
import type { forms as formsChannel, OpenForm } from '../messages/forms.ts';
import { putDraft } from './put.ts';
import { dismissRescued, draftOfRescued, lostTexts } from './rescue.ts';
import type { From } from './router.ts';
import { allTabs } from './session.ts';
import { refresh } from './state.ts';

export const forms: Handlers<typeof formsChannel, From> = {
  async list() {
    const tabs = await allTabs();
    const open = await Promise.all(
      tabs.map(async (tab): Promise<OpenForm[]> => {
        const { state } = await refresh(tab);
        return Object.values(state.forms).map(({ snapshot: { form, site, target, ticket } }) => ({
          tab,
          form,
          site,
          target,
          title: ticket.title,
        }));
      }),
    );
    return open.flat();
  },
  lost: () => lostTexts(),
  keepLost: async ({ id }) => ({ draft: await draftOfRescued(id) }),
  async dropLost({ id }) {
    await dismissRescued(id);
    return {};
  },
  fill: ({ tab, form, draft }) => putDraft(tab, form, draft),
};
