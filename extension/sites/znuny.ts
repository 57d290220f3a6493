/**
 * Znuny, OTRS 6 and OTOBO: server-rendered forms whose drawn lists stand in for hidden `<select>`s; each choice asks the
 * server for dependent lists. A script checks and sends. An agent then gets an empty form with a link to the ticket.
 */
import type { Recipe, Site, TicketForm } from './site.ts';

const body: Recipe = { select: ['#cke_RichText iframe', '.ck-editor__editable', '#RichText', 'textarea[name=Body]'] };
/** A note, whose box says whether the customer sees it. An answer by mail goes out whatever its box says. */
const note = 'form#Compose:has([name=Action][value=AgentTicketNote])';
const text = ':is(.ArticleMailContent iframe,.MessageBody iframe,.ArticleBody)';
const form: Omit<TicketForm, 'id' | 'root'> = {
  fields: {
    title: { select: ['#Subject', 'input[name=Subject]'] },
    body,
    attachments: { select: ['input#FileUpload', 'input[type=file]'] },
    priority: { select: ['#PriorityID', '[name=PriorityID]'] },
    workload: { select: ['#ServiceID', '[name=ServiceID]'] },
  },
  type: { select: ['#TypeID', '[name=TypeID]'] },
  row: { around: '[class*=Row_DynamicField]', label: 'label' },
  required: ['.Validate_Required', 'label.Mandatory'],
  answered: ['form:has(.CustomerContainer > *) .CustomerAutoComplete'],
  attached: ['.AttachmentList td.Filename'],
  redraw: 'redraw',
  submit: { buttons: ['#submitRichText', 'button[type=submit].PreventMultipleSubmits'], by: 'click' },
  reloads: [{ after: ['type', 'workload', 'priority'], area: 'fieldset', busy: '.AJAXLoader' }],
  outcome: {
    created: ['.MessageBox a[href*="TicketZoom"]'],
    at: ['/index.pl?Action=AgentTicketZoom;TicketID={id}', '?Action=CustomerTicketZoom;TicketNumber={number}'],
    rejected: ['.MessageBox.Error:not(:has(.DaemonInfo))', 'label.LabelError'],
  },
};

export const znuny: Site = {
  id: 'znuny',
  name: 'Znuny / OTRS / OTOBO',
  sure: 'seen',
  hint: 'form#NewPhoneTicket,form#NewEmailTicket,form#NewCustomerTicket',
  forms: [
    { id: 'agent', root: ['form#NewPhoneTicket', 'form#NewEmailTicket'], ...form },
    { id: 'customer', root: ['form#NewCustomerTicket'], ...form },
  ],
  priorities: {
    P1: ['5 very high', '5 sehr hoch', 'very high', 'sehr hoch'],
    P2: ['4 high', '4 hoch', 'high', 'hoch'],
    P3: ['3 normal', 'normal'],
    P4: ['2 low', '2 niedrig', '1 very low', '1 sehr niedrig', 'low', 'niedrig'],
  },
  target: ['#Dest option:checked:not([value^="||"],[value=""])', '#SelectedQueue'],
  page: {
    at: ['AgentTicketZoom', 'CustomerTicketZoom', 'AgentTicketCompose', 'AgentTicketNote'].map((at) => `?Action=${at}`),
    hint: '#ArticleItems',
    root: ['body'],
    number: ['.Headline h1', '#Metadata .Header + li .Key + span', 'h1'],
    title: ['.Headline h1', '#Messages > :first-child h3 a > span', 'h1'],
    // An agent sees one article or all of them, newest first or last; the first row of the table is the ticket itself.
    body: [
      `:is(body:has(#Row1.Active),body:not(:has(#Row2))) #ArticleItems > :only-child ${text}`,
      `body:has(#Row1:last-child) #ArticleItems > :last-child:not(:only-child) ${text}`,
      `:is(body:has(#Row1:first-child) #ArticleItems:has(> :nth-child(2)),#Messages) > :first-child ${text}`,
    ],
    part: ['#ArticleItems'],
    fields: { priority: [':is(.Headline,.TicketHeader) .Flag [class*=PriorityID]'] },
    comments: {
      each: '#ArticleItems .WidgetSimple,#Messages > li',
      author: '.Header h2 > span:not(.Hidden,[title]),.Details:has(> :nth-child(3)) > :first-child span',
      text,
      internal: '.NotVisibleForCustomer',
    },
    attachments: ['.ArticleAttachments h5', '.AttachmentElement a', '.MessageBody .Attachments a'],
    reply: {
      open: ['#ReplyButton'],
      box: body,
      submit: ['#submitRichText', 'form#ReplyCustomerTicket [type=submit]'],
      public: ['form#ReplyCustomerTicket', 'form#ComposeTicket', `${note} [name=IsVisibleForCustomer]:checked`],
      internal: [`${note}:not(:has([name=IsVisibleForCustomer]:checked))`],
    },
  },
};
