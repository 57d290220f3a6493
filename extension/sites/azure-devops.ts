/**
 * Azure DevOps: a work item that is new and one that exists stand in the same form, on a page or in a dialog over a board;
 * only the one that exists has a link to itself. Texts are read until they are pressed, then they can be edited; names are
 * labels, in the words of the process. Nothing is sent by an event: a button or Ctrl+S saves. From others' code (T); the
 * labels in German, the refusal and the comments are not verified (M).
 */
import type { List, Site, TicketForm } from './site.ts';

const combo: List = {
  ...{ chosen: ['input'], open: ['input'], search: ['input'] },
  options: ['[role=option]', '[role=treeitem]', '.sub-combo-drop-list li'],
};
const named = (...names: string[]): string[] => names.map((name) => `input[aria-label="${name}"]`);
const texts = ['Repro Steps', 'Description', 'Beschreibung'].map((name) => `[aria-label="${name}"]`);
const edits = ':is([contenteditable=true],textarea)';
const title = ['.work-item-title-textfield input', ...named('Title field'), '.work-item-form-title input'];
const priority = named('Priority', 'Priorität');
const root = '.work-item-form';
const own = '.work-item-form-header a[href*="/edit/"]';
const number = [own, '.work-item-form-id span'];
const talk = ':is([aria-label^="Discussion"],[aria-label^="Diskussion"])';

const form: Omit<TicketForm, 'root'> = {
  fields: {
    title: { select: title },
    body: { select: [...texts.map((text) => text + edits), ...texts] },
    priority: { select: priority, list: combo },
    module: { select: ['#__bolt--Area-input', ...named('Area Path', 'Bereichspfad')], list: combo },
    attachments: { select: ['input[type=file]'] },
  },
  lists: 'aria',
  row: { around: '.work-item-control,.control', label: 'label,.workitemcontrol-label' },
  required: ['.required', '.invalid'],
  more: texts.map((text) => `.view-mode${text}`),
  submit: {
    buttons: ['#__bolt-save', '#__bolt-save-dialog', 'button[aria-label="Save"]', '[command=save-work-item]'],
    ...{ by: 'click', keys: 'S' },
  },
  outcome: {
    at: ['/_workitems/edit/{number}'],
    created: number,
    rejected: ['.work-item-form-message-bar', '.infoBar.error'],
  },
};

export const azureDevops: Site = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  sure: 'others',
  hosts: ['https://dev.azure.com/*', 'https://*.visualstudio.com/*'],
  hint: '.work-item-form,.witform-layout-content-container',
  forms: [
    { id: 'dialog', root: [`[role=dialog] ${root}:not(:has(${own}))`], ...form },
    { at: ['/_workitems/create/*'], root: ['.work-item-form-page', root, '.work-item-view'], ...form },
  ],
  priorities: { P1: ['1'], P2: ['2'], P3: ['3'], P4: ['4'] },
  target: ['.bolt-breadcrumb-item:nth-child(2)', '.project-item'],
  // Where it is no editor, it is the line editor of a field that is kept in Markdown.
  markup: [{ markup: 'markdown' }],
  page: {
    at: ['/_workitems/edit/{number}', '?workitem={number}'],
    root: [`[role=dialog] ${root}`, '.work-item-form-page', root, '.work-item-view'],
    number,
    title,
    body: texts,
    fields: { priority },
    comments: { each: '.comment-item', author: '.user-display-name', text: '.comment-content' },
    attachments: ['.attachments-grid a', '.attachment-name'],
    reply: {
      ...{ open: [`${talk}.view-mode`], box: { select: [talk + edits] }, public: true },
      submit: ['.work-item-discussion-control button.primary', '.comment-save-button'],
    },
  },
};
