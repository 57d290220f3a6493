// Sends by script: an issue opens at its own address, or the dialog closes and a notice tells of it, or says why not.
const editor = document.querySelector('#editor');
if (editor)
  window.proseMirror(
    editor,
    { class: 'ProseMirror', 'data-test': 'wysiwyg-editor-content' },
    editor.dataset.text ?? '',
  );
const button = document.querySelector('[data-test~=submit-button],[data-test~=createIssueAction]');
const summary = document.querySelector('[data-test~=summary],[data-test~=issueSummary]');
const tell = (kind, content) => {
  const alert = document.createElement('div');
  alert.dataset.test = 'alert';
  alert.dataset.testType = kind;
  alert.append(content);
  document.querySelector('[data-test=alert-container]').append(alert);
};
button?.addEventListener('click', () => {
  if (summary.value === '') return tell('error', 'Summary is required');
  if (document.body.dataset.sends === 'page') return location.assign('/youtrack/issue.html/issue/ERP-7/printing-fails');
  const link = document.createElement('a');
  link.href = '/youtrack/issue.html/issue/ERP-8';
  link.dataset.test = 'ring-link';
  link.textContent = 'ERP-8';
  tell('success', link);
  document.querySelector('[data-test=ring-dialog]')?.remove();
});
