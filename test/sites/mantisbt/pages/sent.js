// With files the form goes by script, and what the server answers is written over the page. No address changes.
const form = document.getElementById('report_bug_form');
const answer = document.getElementById('answer').innerHTML;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (form.dataset.refused !== undefined) {
    document.querySelector('.dropzone').insertAdjacentHTML('beforeend', form.dataset.refused);
    return;
  }
  const said = answer.replace('{summary}', () => form.elements.namedItem('summary').value);
  // As the answer of a request comes: later, and never within the event.
  setTimeout(() => {
    document.open();
    document.write(`<!doctype html><title>0000018</title><body>${said}</body>`);
    document.close();
  });
});
