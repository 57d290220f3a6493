/*
 * The form as React draws it, with the real React: `createIssue(host, { words, questions, template, body })`. React owns
 * the values: what is only set on a field is gone with the next drawing. `Ctrl+Enter` sends, too.
 */
const { createElement: h, useState } = window.React;

const Markdown = ({ value, onChange, label, name }) =>
  h(
    'fieldset',
    { className: 'MarkdownEditor-module__fieldSet__a1b2c' },
    h(
      'div',
      { className: 'MarkdownEditor-module__inputWrapper__d3e4f' },
      h('textarea', {
        'aria-label': label ? undefined : 'Markdown value',
        'aria-labelledby': label,
        'aria-required': 'false',
        name,
        rows: 8,
        placeholder: 'Type your description here…',
        value,
        onChange: (event) => onChange(event.target.value),
      }),
    ),
  );

function Form({ words, questions, template = '', isDialog }) {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(template);
  const [answers, setAnswers] = useState({});
  const [wrong, setWrong] = useState('');
  const create = () => {
    if (title === '') return setWrong(words.wanted);
    setTimeout(() => {
      window.sent = { title, body, answers };
      if (isDialog) {
        document.querySelector('[role=dialog]').remove();
        const toast = document.createElement('div');
        toast.setAttribute('role', 'status');
        const link = document.createElement('a');
        link.href = '/acme/erp/issues/43';
        link.textContent = 'View issue';
        toast.append('Issue created. ', link);
        document.body.append(toast);
        return;
      }
      history.pushState({}, '', `${location.pathname.replace(/\/issues\/new.*/, '')}/issues/42`);
      document.querySelector('main').replaceChildren();
    }, 80);
  };
  const element = ({ id, label, kind, options }) => {
    const isWanted = id !== 'logs';
    const set = (value) => setAnswers({ ...answers, [id]: value });
    return h(
      'div',
      { key: id, className: `${kind}Element-module__container__x1y2z` },
      h(
        'label',
        { id: `${id}-label`, className: 'FormControl-module__label__q8w7e' },
        label,
        isWanted && h('span', { 'aria-hidden': true }, '*'),
      ),
      kind === 'TextArea'
        ? h(Markdown, { label: `${id}-label`, value: answers[id] ?? '', onChange: set })
        : kind === 'TextInput'
          ? h(
              'span',
              { className: 'TextInputElement-module__issueFormTextField__m5n6' },
              h('input', {
                type: 'text',
                'aria-labelledby': `${id}-label`,
                'aria-required': isWanted,
                value: answers[id] ?? '',
                onChange: (event) => set(event.target.value),
              }),
            )
          : h('button', { type: 'button', 'aria-haspopup': 'true' }, answers[id] ?? options[0]),
    );
  };
  return h(
    'div',
    {
      className: 'CreateIssueForm-module__mainContentSection__abc12',
      onKeyDown: (event) => event.key === 'Enter' && event.ctrlKey && create(),
    },
    h(
      'div',
      { className: 'CreateIssueFormTitle-module__container__jYx17' },
      h(
        'label',
        {},
        words.title,
        h('span', { 'aria-hidden': true }, ' *'),
        h('input', {
          type: 'text',
          'aria-label': words.addTitle,
          placeholder: 'Title',
          'aria-required': true,
          value: title,
          onChange: (event) => setTitle(event.target.value),
        }),
      ),
      wrong && h('span', { className: 'FormControl-module__Validation__k2' }, wrong),
    ),
    questions
      ? h('div', { className: 'IssueFormElements-module__formElementsContainer__zz9' }, questions.map(element))
      : h(
          'div',
          { className: 'CreateIssueForm-module__commentBox__yWrlH' },
          h(Markdown, { value: body, onChange: setBody }),
        ),
    h(
      'footer',
      {},
      h('button', { type: 'button' }, words.cancel),
      h('button', { type: 'button', 'data-testid': 'create-issue-button', onClick: create }, words.create),
    ),
  );
}

window.createIssue = (host, options) => {
  const heading = document.createElement('h1');
  heading.textContent = 'Create new issue in acme/erp';
  const place = document.createElement('div');
  host.append(heading, place);
  window.ReactDOM.createRoot(place).render(h(Form, { ...options, isDialog: host.getAttribute('role') === 'dialog' }));
};
window.words = {
  title: 'Add a title',
  addTitle: 'Add a title',
  wanted: 'Title is required',
  cancel: 'Cancel',
  create: 'Create',
};
